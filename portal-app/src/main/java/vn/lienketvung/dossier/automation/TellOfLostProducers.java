package vn.lienketvung.dossier.automation;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierEvent;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.establishment.EstablishmentEvent;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.organisation.OrganisationId;

/** Tells whoever works on a dossier that its producer pauses or is no more, or works again. */
@Component
class TellOfLostProducers {

    private static final Set<EstablishmentMove> TOLD =
            Set.of(
                    EstablishmentMove.SUSPEND,
                    EstablishmentMove.RESUME,
                    EstablishmentMove.DISSOLVE,
                    EstablishmentMove.REVIVE);

    private final Dossiers dossiers;
    private final CommuneDesks desks;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfLostProducers(
            Dossiers dossiers, CommuneDesks desks, WorkingPeople people, Notify notify) {
        this.dossiers = dossiers;
        this.desks = desks;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(EstablishmentEvent.Moved event) {
        if (!TOLD.contains(event.move())) return;
        var producer = new OrganisationId(event.establishment().value());
        for (var dossier : dossiers.pendingOf(producer)) tell(dossier, event);
    }

    private void tell(Dossier dossier, EstablishmentEvent.Moved event) {
        notify.tell(
                working(dossier),
                new NoticeContent(
                        NoticeKind.ANSWER,
                        "dossier.notice.producer." + event.move(),
                        List.of(dossier.productName(), dossier.producerName()),
                        "/lam-viec/ho-so-ocop/" + dossier.id(),
                        DossierEvent.SUBJECT,
                        dossier.id().value(),
                        "dossier:"
                                + dossier.id()
                                + ":"
                                + event.move()
                                + ":"
                                + dossier.turns().size()));
    }

    private Set<AccountId> working(Dossier dossier) {
        var desk = desks.of(dossier.commune());
        return dossier.state() == DossierState.FILED && desk.isManned()
                ? desk.people()
                : people.reaching(List.of(dossier.province()), Role.PROVINCIAL_OFFICIAL);
    }
}
