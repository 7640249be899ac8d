package vn.lienketvung.establishment;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * Whoever answers for the commune confirms an establishment or sends it back, and later enters that it pauses, works again or
 * is no more. Where the commune has no focal point the province's officials do it, so that nothing waits for ever.
 */
@UseCase
public class MoveEstablishment {

    private final EstablishmentDesk desk;
    private final Establishments establishments;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public MoveEstablishment(
            EstablishmentDesk desk,
            Establishments establishments,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.establishments = establishments;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param reason why; may be empty where the move asks for none
     * @throws ActionRefused when its state does not let it, or the reason is missing
     * @throws vn.lienketvung.shared.NotPermitted unless the person answers for its commune
     */
    public void move(EstablishmentId id, EstablishmentMove move, String reason, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(
                move.isOfCommune() && opened.rights(by).mayDecide(),
                "establishment.decide",
                opened.desk().name());
        if (move == EstablishmentMove.REVIVE) mustBearItsTaxCodeStill(opened.establishment());
        events.announce(opened.establishment().move(move, reason.strip(), by, clock.instant()));
    }

    /** Another may have been entered under the code that a dissolution freed. */
    private void mustBearItsTaxCodeStill(Establishment dissolved) {
        var code = dissolved.taxCode();
        if (code != null && establishments.bearerOf(code).isPresent())
            throw new ActionRefused(Refusal.of("establishment.rule.tax-code-passed-on"));
    }
}
