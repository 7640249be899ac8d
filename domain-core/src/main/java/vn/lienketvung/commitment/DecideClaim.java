package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The counterpart answers a claim: it confirms the value it sees, wholly or in part, or sends the commitment back
 * with a reason. When it stays silent past its time the coordinator answers instead; nothing is confirmed by silence.
 */
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
     * @param value what the deciding side itself found; it must reach the target
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

    /**
     * @param value what the deciding side itself found, short of the target
     * @param note why the rest will not come; it closes the commitment for good
     */
    public void confirmPartly(CommitmentId id, BigDecimal value, String note, Official by) {
        var commitment = openForDecision(id, "commitment.confirm-partly", by);
        if (commitment.isReachedBy(value))
            throw new ActionRefused(Refusal.at("partValue", "commitment.rule.part-is-all"));
        if (commitment.shareOf(value).signum() == 0)
            throw new ActionRefused(Refusal.at("partValue", "commitment.rule.part-is-nothing"));
        if (note.isBlank())
            throw new ActionRefused(Refusal.at("partNote", "commitment.rule.part-without-words"));
        events.announce(commitment.confirmPartly(value, note, by, clock.instant()));
    }

    public void sendBack(CommitmentId id, String reason, Official by) {
        var commitment = openForDecision(id, "commitment.send-back", by);
        if (reason.isBlank())
            throw new ActionRefused(Refusal.at("reason", "commitment.rule.reason-missing"));
        events.announce(commitment.sendBack(reason, by, clock.instant()));
    }

    private Commitment openForDecision(CommitmentId id, String action, Official by) {
        var commitment = desk.open(id, by);
        var rights = new CommitmentRights(commitment, by);
        clearance.permit(
                rights.mayDecide() || rights.mayDecideInstead(VietnamTime.today(clock)),
                action,
                commitment.verifierName());
        return commitment;
    }
}
