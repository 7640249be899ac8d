package vn.lienketvung.establishment.automation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentEvent;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.organisation.OrganisationId;

/** Tells whoever answers for a commune that an establishment was declared there, and its own people what became of it. */
@Component
class TellOfEstablishments {

    private static final List<Role> REPRESENTING =
            List.of(Role.COOPERATIVE_REPRESENTATIVE, Role.RETAILER_REPRESENTATIVE);

    private final Establishments establishments;
    private final CommuneDesks desks;
    private final WorkingPeople people;
    private final Notify notify;

    TellOfEstablishments(
            Establishments establishments,
            CommuneDesks desks,
            WorkingPeople people,
            Notify notify) {
        this.establishments = establishments;
        this.desks = desks;
        this.people = people;
        this.notify = notify;
    }

    @EventListener
    void on(EstablishmentEvent.Declared event) {
        var establishment = establishments.get(event.establishment());
        notify.tell(
                answering(establishment),
                new NoticeContent(
                        NoticeKind.TURN,
                        "establishment.notice.declared",
                        List.of(establishment.name(), establishment.dueOn().toString()),
                        "/lam-viec/co-so/" + establishment.id(),
                        EstablishmentEvent.SUBJECT,
                        establishment.id().value(),
                        "establishment:"
                                + establishment.id()
                                + ":"
                                + establishment.turns().size()));
    }

    /** Its own people, once they have an account; before that the receipt tells. */
    @EventListener
    void on(EstablishmentEvent.Moved event) {
        var establishment = establishments.get(event.establishment());
        var own = new OrganisationId(establishment.id().value());
        notify.tell(
                people.of(List.of(own), REPRESENTING),
                new NoticeContent(
                        NoticeKind.ANSWER,
                        "establishment.notice." + event.move(),
                        List.of(establishment.name()),
                        "/lam-viec/co-so/" + establishment.id(),
                        EstablishmentEvent.SUBJECT,
                        establishment.id().value(),
                        "establishment:"
                                + establishment.id()
                                + ":"
                                + establishment.turns().size()));
    }

    /** Its own people and those who answer for its commune; whoever did it knows. */
    @EventListener
    void on(EstablishmentEvent.Amended event) {
        var establishment = establishments.get(event.establishment());
        var own = new OrganisationId(establishment.id().value());
        var told = new HashSet<>(answering(establishment));
        told.addAll(people.of(List.of(own), REPRESENTING));
        told.removeIf(each -> each.value().equals(establishment.turns().getLast().account()));
        notify.tell(
                told,
                new NoticeContent(
                        NoticeKind.ANSWER,
                        "establishment.notice.amended",
                        List.of(establishment.name()),
                        "/lam-viec/co-so/" + establishment.id(),
                        EstablishmentEvent.SUBJECT,
                        establishment.id().value(),
                        "establishment:"
                                + establishment.id()
                                + ":"
                                + establishment.turns().size()));
    }

    private Set<AccountId> answering(Establishment establishment) {
        var desk = desks.of(establishment.place().commune());
        return desk.isManned()
                ? desk.people()
                : people.reaching(
                        List.of(establishment.place().province()), Role.PROVINCIAL_OFFICIAL);
    }
}
