package vn.lienketvung.analysis;

import java.time.LocalDate;

/** A quarter of the calendar year, in which the country's statistics count. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int OF_A_YEAR = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > OF_A_YEAR)
            throw new IllegalArgumentException("A year has four quarters, not " + number);
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return plus(1).firstDay().minusDays(1);
    }

    /** So many quarters later; earlier when it is negative. */
    public Quarter plus(int quarters) {
        int since = year * OF_A_YEAR + number - 1 + quarters;
        return new Quarter(Math.floorDiv(since, OF_A_YEAR), Math.floorMod(since, OF_A_YEAR) + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year
                ? Integer.compare(number, other.number)
                : Integer.compare(year, other.year);
    }
}
