package vn.lienketvung.commitment;

import java.time.Clock;
import java.util.ArrayList;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** At the end of the ladder the coordinator finds that a commitment was not kept; before that both sides must agree. */
@UseCase
public class DeclareNotKept {

    private final CommitmentDesk desk;
    private final CommitmentTimes times;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public DeclareNotKept(
            CommitmentDesk desk,
            CommitmentTimes times,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.times = times;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    public void declare(
            CommitmentId id,
            NonPerformanceCause cause,
            RemedyState remedy,
            String note,
            Official by) {
        var commitment = desk.open(id, by);
        clearance.permit(
                new CommitmentRights(commitment, by)
                        .mayDeclareNotKept(VietnamTime.today(clock), times),
                "commitment.declare-not-kept",
                commitment.implementerName());
        var problems = new ArrayList<Refusal>();
        if (note.isBlank())
            problems.add(Refusal.at("proposalReason", "commitment.rule.proposal-reason"));
        ProposalRule.remedy(commitment, remedy).ifPresent(problems::add);
        ActionRefused.ifAny(problems);
        events.announce(commitment.notKept(cause, remedy, note, by, clock.instant()));
    }
}
