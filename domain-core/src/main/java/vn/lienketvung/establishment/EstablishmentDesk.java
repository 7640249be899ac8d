package vn.lienketvung.establishment;

import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** Hands an establishment to somebody who may see it. */
@UseCase
public class EstablishmentDesk {

    private final Establishments establishments;
    private final CommuneDesks desks;
    private final Clearance clearance;

    public EstablishmentDesk(
            Establishments establishments, CommuneDesks desks, Clearance clearance) {
        this.establishments = establishments;
        this.desks = desks;
        this.clearance = clearance;
    }

    /** An establishment with those who answer for its commune. */
    public record Opened(Establishment establishment, CommuneDesk desk) {

        public EstablishmentRights rights(Official by) {
            return new EstablishmentRights(establishment, desk, by);
        }
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when it does not exist or is not for this person's eyes
     */
    public Opened open(EstablishmentId id, Official by) {
        var establishment = establishments.get(id);
        var opened = new Opened(establishment, desks.of(establishment.place().commune()));
        clearance.reveal(opened.rights(by).maySee(), EstablishmentEvent.SUBJECT, id);
        return opened;
    }
}
