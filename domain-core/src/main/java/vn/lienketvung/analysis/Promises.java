package vn.lienketvung.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What became of the commitments whose deadline is over. Those that were waived or handed on count for nothing. What is claimed waits
 * for the counterpart and what waits for its condition waits for somebody else: neither is held for or against the implementer.
 *
 * @param keptInTime confirmed by the counterpart, and handed in before the deadline ended
 * @param keptLate confirmed, but handed in after it
 * @param partly confirmed in part
 * @param notKept found not to be kept
 * @param overdue still to be done
 * @param claimed handed in, not answered yet
 * @param waiting for their condition
 */
public record Promises(
        int keptInTime,
        int keptLate,
        int partly,
        int notKept,
        int overdue,
        int claimed,
        int waiting) {

    public static final Promises NONE = new Promises(0, 0, 0, 0, 0, 0, 0);

    private static final int DIGITS = 3;

    /** A rate of fewer is shown with a mark: one commitment more or less would move it by a tenth. */
    private static final int FEW = 10;

    public static Promises sum(Collection<Promises> all) {
        return all.stream().reduce(NONE, Promises::plus);
    }

    public Promises plus(Promises other) {
        return new Promises(
                keptInTime + other.keptInTime,
                keptLate + other.keptLate,
                partly + other.partly,
                notKept + other.notKept,
                overdue + other.overdue,
                claimed + other.claimed,
                waiting + other.waiting);
    }

    /** How many can be judged: what the share of those kept in time is a share of. */
    public int judged() {
        return keptInTime + keptLate + partly + notKept + overdue;
    }

    /** Those that are neither kept in time nor overdue. */
    public int late() {
        return keptLate + partly + notKept;
    }

    /** The share kept in time, from 0 to 1, three digits; null when none can be judged, which is not zero. */
    public @Nullable BigDecimal inTimeShare() {
        return judged() == 0
                ? null
                : BigDecimal.valueOf(keptInTime)
                        .divide(BigDecimal.valueOf(judged()), DIGITS, RoundingMode.HALF_UP);
    }

    public boolean isFew() {
        return judged() < FEW;
    }
}
