package vn.lienketvung.statistics;

import java.math.BigDecimal;

/**
 * Sai số cho phép: how far two sources may lie apart and still say the same. Counts must be equal; what cannot be added up
 * (shares, growth) may differ by {@link #POINTS} in its own unit, percentage points; every other amount by {@link #PER_CENT} of
 * the larger value. The page of differences says so with these numbers.
 */
public final class Tolerance {

    public static final BigDecimal POINTS = new BigDecimal("0.1");
    public static final BigDecimal PER_CENT = new BigDecimal("0.5");

    private Tolerance() {}

    /** Whether the two say the same figure. */
    static boolean holds(Duty duty, Difference between) {
        return between.absolute().abs().compareTo(of(duty, between)) <= 0;
    }

    /** The widest distance between these two, in the unit of the indicator. */
    static BigDecimal of(Duty duty, Difference between) {
        return switch (Kind.of(duty)) {
            case EXACT -> BigDecimal.ZERO;
            case POINTS -> POINTS;
            case SHARE ->
                    between.province()
                            .abs()
                            .max(between.second().abs())
                            .multiply(PER_CENT)
                            .movePointLeft(2);
        };
    }

    /** Which of the rules an indicator has. */
    public enum Kind {
        EXACT,
        POINTS,
        SHARE;

        public static Kind of(Duty duty) {
            if (duty.rule().decimals() == 0) return EXACT;
            return duty.indicator().rule() == MergeRule.SUM ? SHARE : POINTS;
        }
    }
}
