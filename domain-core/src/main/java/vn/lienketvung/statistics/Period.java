package vn.lienketvung.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days that a figure is about. Its code is short and sorts nothing: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3},
 * {@code 2025-9M}, {@code 2025-03}, {@code 2026-2030}, {@code 2022-12-31}; report periods have {@code BC-} before it.
 *
 * @param start the first day
 * @param end the last day, included
 */
public record Period(PeriodCalendar calendar, PeriodKind kind, LocalDate start, LocalDate end)
        implements Comparable<Period> {

    /** By the last day; of two that end together the longer comes last. */
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::end)
                    .thenComparing(Period::start, Comparator.reverseOrder())
                    .thenComparing(Period::calendar);

    public Period {
        if (end.isBefore(start))
            throw new IllegalArgumentException("A period ends on or after its start");
    }

    public static Period day(LocalDate day) {
        return new Period(PeriodCalendar.STATISTICAL, PeriodKind.DAY, day, day);
    }

    public static Period month(PeriodCalendar calendar, YearMonth month) {
        return months(calendar, PeriodKind.MONTH, month, month);
    }

    /**
     * Of the statistical calendar only.
     *
     * @param number 1 to 4
     */
    public static Period quarter(int year, int number) {
        return months(
                PeriodCalendar.STATISTICAL,
                PeriodKind.QUARTER,
                YearMonth.of(year, 3 * number - 2),
                YearMonth.of(year, 3 * number));
    }

    /**
     * @param number 1 or 2
     */
    public static Period half(PeriodCalendar calendar, int year, int number) {
        return months(
                calendar,
                PeriodKind.HALF_YEAR,
                YearMonth.of(year, 6 * number - 5),
                YearMonth.of(year, 6 * number));
    }

    /** Of the statistical calendar only. */
    public static Period nineMonths(int year) {
        return months(
                PeriodCalendar.STATISTICAL,
                PeriodKind.NINE_MONTHS,
                YearMonth.of(year, Month.JANUARY),
                YearMonth.of(year, Month.SEPTEMBER));
    }

    public static Period year(PeriodCalendar calendar, int year) {
        return months(
                calendar,
                PeriodKind.YEAR,
                YearMonth.of(year, Month.JANUARY),
                YearMonth.of(year, Month.DECEMBER));
    }

    /** From the first to the last day of these years of the statistical calendar. */
    public static Period years(int first, int last) {
        return months(
                PeriodCalendar.STATISTICAL,
                PeriodKind.YEARS,
                YearMonth.of(first, Month.JANUARY),
                YearMonth.of(last, Month.DECEMBER));
    }

    /** A report month begins on the 15th of the month before and ends on the 14th (Decree 09/2019/NĐ-CP, article 12). */
    private static Period months(
            PeriodCalendar calendar, PeriodKind kind, YearMonth first, YearMonth last) {
        return calendar == PeriodCalendar.STATISTICAL
                ? new Period(calendar, kind, first.atDay(1), last.atEndOfMonth())
                : new Period(calendar, kind, first.minusMonths(1).atDay(15), last.atDay(14));
    }

    /** The period of that code; empty when it is none. */
    public static Optional<Period> of(String code) {
        return PeriodCode.read(code);
    }

    /** Reads back as this very period. */
    public String code() {
        return PeriodCode.write(this);
    }

    /** The year it is counted in: a report year that begins in December is that of its end. */
    public int year() {
        return end.getYear();
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
