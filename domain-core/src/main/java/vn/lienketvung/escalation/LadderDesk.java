package vn.lienketvung.escalation;

import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.shared.UseCase;

/** Lays the ladder of a commitment beside it, for somebody who has the commitment before them. */
@UseCase
public class LadderDesk {

    private final Ladders ladders;
    private final DayExceptions exceptions;
    private final LadderTimes times;

    public LadderDesk(Ladders ladders, DayExceptions exceptions, LadderTimes times) {
        this.ladders = ladders;
        this.exceptions = exceptions;
        this.times = times;
    }

    /** The ladder as it stands for the commitment's due day of now. */
    public LadderView of(Commitment shown) {
        var commitment = Watched.of(shown);
        var ladder =
                ladders.latestOf(commitment.id())
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
