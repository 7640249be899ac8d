package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The counterpart answers a claim: it confirms the value it sees, or sends the commitment back with a reason. */
@UseCase
public class DecideClaim {

    private final CommitmentDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public DecideClaim(CommitmentDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param value what the counterpart itself found; it must reach the target, for partial results are not settled here
     */
    public void confirm(CommitmentId id, BigDecimal value, String note, Official by) {
        var commitment = openForDecision(id, "commitment.confirm", by);
        if (!commitment.isReachedBy(value)) {
            throw new ActionRefused(
                    Refusal.at(
                            "confirmedValue",
                            "commitment.rule.confirmed-below-target",
                            commitment.target(),
                            commitment.unit()));
        }
        events.announce(
                commitment.confirm(value, note.isBlank() ? null : note, by, clock.instant()));
    }

    public void sendBack(CommitmentId id, String reason, Official by) {
        var commitment = openForDecision(id, "commitment.send-back", by);
        if (reason.isBlank())
            throw new ActionRefused(Refusal.at("reason", "commitment.rule.reason-missing"));
        events.announce(commitment.sendBack(reason, by, clock.instant()));
    }

    private Commitment openForDecision(CommitmentId id, String action, Official by) {
        var commitment = desk.open(id, by);
        clearance.permit(
                new CommitmentRights(commitment, by).mayDecide(),
                action,
                commitment.verifierName());
        return commitment;
    }
}
