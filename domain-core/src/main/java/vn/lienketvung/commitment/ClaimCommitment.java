package vn.lienketvung.commitment;

import java.time.Clock;
import java.util.ArrayList;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
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
        var problems = new ArrayList<Refusal>();
        if (commitment.latest().isEmpty()) {
            problems.add(Refusal.of("commitment.rule.not-reported"));
        } else if (!commitment.isReachedBy(commitment.latest().get().value())) {
            problems.add(
                    Refusal.of(
                            "commitment.rule.target-not-reached",
                            commitment.target(),
                            commitment.unit()));
        }
        if (commitment.evidence().stream().noneMatch(each -> each.kind().showsOutcome())) {
            problems.add(Refusal.of("commitment.rule.no-outcome-evidence"));
        }
        ActionRefused.ifAny(problems);
        events.announce(commitment.claim(note, by, clock.instant()));
    }
}
