package vn.lienketvung.calendar;

/**
 * A number of days, forward or (negative) backward.
 *
 * @param count at most ten years' worth either way
 */
public record Span(int count, CountUnit unit) {

    public static final int LONGEST = 3660;

    public Span {
        if (Math.abs(count) > LONGEST)
            throw new IllegalArgumentException("At most " + LONGEST + " days, not " + count);
    }

    public static Span workingDays(int count) {
        return new Span(count, CountUnit.WORKING_DAYS);
    }

    public static Span days(int count) {
        return new Span(count, CountUnit.CALENDAR_DAYS);
    }
}
