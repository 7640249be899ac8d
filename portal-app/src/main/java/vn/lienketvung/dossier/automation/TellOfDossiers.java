package vn.lienketvung.dossier.automation;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;

/** Tells whoever has a dossier now: its commune, the officials of its province, or its producer. */
@Component
class TellOfDossiers {

    private static final List<Role> REPRESENTING =
            List.of(Role.COOPERATIVE_REPRESENTATIVE, Role.RETAILER_REPRESENTATIVE);

    private final Dossiers dossiers;
    private final CommuneDesks desks;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfDossiers(Dossiers dossiers, CommuneDesks desks, WorkingPeople people, Notify notify) {
        this.dossiers = dossiers;
        this.desks = desks;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(DossierEvent.Moved event) {
        var dossier = dossiers.get(event.dossier());
        switch (event.to()) {
            case FILED -> tell(commune(dossier), dossier, NoticeKind.TURN);
            case FORM_CHECK, RECHECK -> tell(province(dossier), dossier, NoticeKind.TURN);
            case SCORED -> tell(province(dossier), dossier, NoticeKind.TURN);
            case RETURNED -> tell(producer(dossier), dossier, NoticeKind.TURN);
            case IN_COUNCIL, TURNED_AWAY -> tell(producer(dossier), dossier, NoticeKind.ANSWER);
            default -> {}
        }
    }

    private void tell(Set<AccountId> whom, Dossier dossier, NoticeKind kind) {
        var due = dossier.dueOn();
        notify.tell(
                whom,
                new NoticeContent(
                        kind,
                        "dossier.notice." + dossier.state(),
                        due == null
                                ? List.of(dossier.productName())
                                : List.of(dossier.productName(), due.toString()),
                        "/lam-viec/ho-so-ocop/" + dossier.id(),
                        DossierEvent.SUBJECT,
                        dossier.id().value(),
                        "dossier:" + dossier.id() + ":" + dossier.turns().size()));
    }

    private Set<AccountId> commune(Dossier dossier) {
        var desk = desks.of(dossier.commune());
        return desk.isManned() ? desk.people() : province(dossier);
    }

    private Set<AccountId> province(Dossier dossier) {
        return people.reaching(List.of(dossier.province()), Role.PROVINCIAL_OFFICIAL);
    }

    private Set<AccountId> producer(Dossier dossier) {
        return people.of(List.of(dossier.producer()), REPRESENTING);
    }
}
