package vn.lienketvung.commitment;

import java.time.Clock;
import vn.lienketvung.agreement.Words;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * The coordinator lets a commitment go that its agreement's end left open and the parties did not settle in time; while
 * they have time, both sides must agree.
 */
@UseCase
public class LetGo {

    private final CommitmentDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public LetGo(CommitmentDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void letGo(CommitmentId id, String reason, Official by) {
        var commitment = desk.open(id, by);
        clearance.permit(
                new CommitmentRights(commitment, by).mayLetGo(),
                "commitment.let-go",
                commitment.implementerName());
        Words.require("proposalReason", reason, "commitment.rule.proposal-reason");
        events.announce(commitment.waive(reason, by, clock.instant()));
    }
}
