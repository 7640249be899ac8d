package vn.lienketvung.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The portal climbs the ladders. One commitment is one transaction that holds the commitment: its steps, the
 * notices and the audit entries are there together or not at all, whichever replica works and whenever it is
 * killed. Run again, it finds nothing left to do.
 */
@UseCase
public class Escalate {

    /** Working days before a deadline can be fewer than calendar days; room for the longest run of days off. */
    private static final int SLACK_DAYS = 21;

    private final Ladders ladders;
    private final Commitments commitments;
    private final DayExceptions exceptions;
    private final LadderSteps steps;
    private final Clock clock;

    public Escalate(
            Ladders ladders,
            Commitments commitments,
            DayExceptions exceptions,
            LadderSteps steps,
            Clock clock) {
        this.ladders = ladders;
        this.commitments = commitments;
        this.exceptions = exceptions;
        this.steps = steps;
        this.clock = clock;
    }

    /** The commitments for which something is to be done now. */
    public List<CommitmentId> due() {
        var today = VietnamTime.today(clock);
        var calendar = exceptions.calendar();
        var plans = new HashMap<LocalDate, LadderPlan>();
        return ladders.candidates(today.plusDays(steps.longestLead() + SLACK_DAYS)).stream()
                .filter(each ->
                        !each.fits()
                                || plans
                                        .computeIfAbsent(
                                                each.dueOn(), day -> steps.plan(day, calendar))
                                        .by(today, each.since())
                                        .stream()
                                        .anyMatch(step -> !each.taken().contains(step.step())))
                .map(Candidate::commitment)
                .toList();
    }

    /**
     * Takes every step of this commitment whose day has come, the lowest first.
     *
     * @return how many were taken; none when another replica is at it
     */
    public int climb(CommitmentId id) {
        if (!ladders.hold(id, false)) return 0;
        var commitment = Watched.of(commitments.get(id));
        var ladder = settle(commitment);
        if (!commitment.climbs()) return 0;
        var today = VietnamTime.today(clock);
        var missing =
                steps
                        .plan(commitment.dueOn(), exceptions.calendar())
                        .by(today, ladder == null ? commitment.since() : ladder.since())
                        .stream()
                        .filter(step -> ladder == null || ladder.taken(step.step()).isEmpty())
                        .toList();
        if (missing.isEmpty()) return 0;
        var on =
                ladder == null
                        ? steps.open(commitment, commitment.since(), clock.instant())
                        : ladder;
        missing.forEach(step -> steps.take(on, step, commitment, clock.instant()));
        return missing.size();
    }

    /**
     * A commitment was claimed, sent back, settled or given another day: its ladder stops, climbs again, closes or
     * begins anew, in the same transaction.
     */
    public void follow(CommitmentId id) {
        if (!ladders.hold(id, true)) return;
        settle(Watched.of(commitments.get(id)));
    }

    /**
     * @return the ladder that fits the commitment now; null when it has none yet
     */
    private @Nullable Ladder settle(Watched commitment) {
        var open = ladders.openOf(commitment.id());
        if (open.isEmpty()) return null;
        var ladder = open.get();
        var at = clock.instant();
        var fitting = fitting(ladder, commitment);
        if (fitting != ladder.status()) steps.move(ladder, fitting, at);
        if (fitting != LadderStatus.CLOSED) return ladder;
        if (commitment.settled()) return null;
        ladders.flush();
        var next = steps.open(commitment, VietnamTime.today(clock), at);
        if (!commitment.climbs()) steps.move(next, LadderStatus.STOPPED, at);
        return next;
    }

    private static LadderStatus fitting(Ladder ladder, Watched commitment) {
        if (commitment.settled() || !ladder.dueOn().equals(commitment.dueOn()))
            return LadderStatus.CLOSED;
        return commitment.climbs() ? LadderStatus.CLIMBING : LadderStatus.STOPPED;
    }
}
