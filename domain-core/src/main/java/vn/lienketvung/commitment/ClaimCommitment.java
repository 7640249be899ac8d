package vn.lienketvung.commitment;

import java.time.Clock;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** The implementer says that the commitment is kept; the last report must reach the target and evidence show a result. */
@UseCase
public class ClaimCommitment {

    private final CommitmentDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ClaimCommitment(
            CommitmentDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void claim(CommitmentId id, String note, Official by) {
        var commitment = desk.open(id, by);
        clearance.permit(
                new CommitmentRights(commitment, by).mayReport(),
                "commitment.claim",
                commitment.implementerName());
        ActionRefused.ifAny(ClaimRule.problemsOf(commitment));
        events.announce(commitment.claim(note, by, clock.instant()));
    }
}
