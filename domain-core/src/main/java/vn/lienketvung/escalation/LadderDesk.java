package vn.lienketvung.escalation;

import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.UseCase;

/** Hands the ladder of a commitment to somebody who may see the commitment. */
@UseCase
public class LadderDesk {

    private final CommitmentDesk commitments;
    private final Ladders ladders;
    private final DayExceptions exceptions;
    private final LadderTimes times;

    public LadderDesk(
            CommitmentDesk commitments,
            Ladders ladders,
            DayExceptions exceptions,
            LadderTimes times) {
        this.commitments = commitments;
        this.ladders = ladders;
        this.exceptions = exceptions;
        this.times = times;
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when the commitment does not exist or is not for this person's eyes
     */
    public LadderView of(CommitmentId id, Official by) {
        var commitment = Watched.of(commitments.open(id, by));
        var ladder =
                ladders.latestOf(id)
                        .filter(each ->
                                commitment.settled() || each.dueOn().equals(commitment.dueOn()));
        var calendar = exceptions.calendar();
        return new LadderView(
                LadderPlan.of(commitment.dueOn(), times, calendar),
                ladder.orElse(null),
                ladder.map(Ladder::since).orElse(commitment.since()),
                times,
                calendar);
    }
}
