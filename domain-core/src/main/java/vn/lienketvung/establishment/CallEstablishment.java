package vn.lienketvung.establishment;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Whoever answers for the commune notes that the declared number was called and the representative answered. */
@UseCase
public class CallEstablishment {

    private final EstablishmentDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public CallEstablishment(
            EstablishmentDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws vn.lienketvung.shared.ActionRefused when nothing may become of it any more
     * @throws vn.lienketvung.shared.NotPermitted unless the person answers for its commune
     */
    public void called(EstablishmentId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(opened.rights(by).mayDecide(), "establishment.call", opened.desk().name());
        events.announce(opened.establishment().called(by, clock.instant()));
    }
}
