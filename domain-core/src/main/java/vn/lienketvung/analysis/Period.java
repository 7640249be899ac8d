package vn.lienketvung.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The calendar period a figure speaks of.
 *
 * @param number which quarter or half of the year; 1 for a whole year
 */
public record Period(Span span, int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)(?:-([qn])([1-4]))?");

    /** How long a period is. */
    public enum Span {
        QUARTER(1),
        HALF_YEAR(2),
        YEAR(4);

        private final int quarters;

        Span(int quarters) {
            this.quarters = quarters;
        }

        private int ofAYear() {
            return YEAR.quarters / quarters;
        }
    }

    public Period {
        if (number < 1 || number > span.ofAYear())
            throw new IllegalArgumentException("No such " + span + " of a year: " + number);
    }

    public static Period of(Quarter quarter) {
        return new Period(Span.QUARTER, quarter.year(), quarter.number());
    }

    /** The period that {@link #text()} wrote; empty for anything else. */
    public static Optional<Period> parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) return Optional.empty();
        int year = Integer.parseInt(written.group(1));
        if (written.group(2) == null) return Optional.of(new Period(Span.YEAR, year, 1));
        var span = written.group(2).equals("q") ? Span.QUARTER : Span.HALF_YEAR;
        int number = Integer.parseInt(written.group(3));
        return number > span.ofAYear()
                ? Optional.empty()
                : Optional.of(new Period(span, year, number));
    }

    /** As addresses write it: 2026-q3, 2026-n2 (nửa cuối năm), 2026. */
    public String text() {
        return switch (span) {
            case QUARTER -> year + "-q" + number;
            case HALF_YEAR -> year + "-n" + number;
            case YEAR -> String.valueOf(year);
        };
    }

    public Quarter first() {
        return new Quarter(year, (number - 1) * span.quarters + 1);
    }

    public Quarter last() {
        return first().plus(span.quarters - 1);
    }

    public LocalDate firstDay() {
        return first().firstDay();
    }

    public LocalDate lastDay() {
        return last().lastDay();
    }

    /** The period of the same length just before. */
    public Period previous() {
        var before = first().plus(-span.quarters);
        return new Period(span, before.year(), (before.number() - 1) / span.quarters + 1);
    }

    public boolean holds(Quarter quarter) {
        return quarter.compareTo(first()) >= 0 && quarter.compareTo(last()) <= 0;
    }
}
