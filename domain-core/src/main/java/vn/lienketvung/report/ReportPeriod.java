package vn.lienketvung.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.PeriodCalendar;
import vn.lienketvung.statistics.PeriodKind;

/**
 * Kỳ báo cáo sáu tháng: from 15 December to 14 June, or from 15 June to 14 December (Decree 09/2019/NĐ-CP, article 12). It
 * can be worked on from the first day of its last month.
 *
 * @param days of the calendar of reports, half a year long
 */
public record ReportPeriod(Period days) implements Comparable<ReportPeriod> {

    public ReportPeriod {
        if (days.calendar() != PeriodCalendar.REPORTING || days.kind() != PeriodKind.HALF_YEAR)
            throw new IllegalArgumentException("Not half a year of reports: " + days);
    }

    /**
     * @param half 1 or 2
     */
    public static ReportPeriod of(int year, int half) {
        return new ReportPeriod(Period.half(PeriodCalendar.REPORTING, year, half));
    }

    /** The period that {@link #code()} wrote; empty for anything else. */
    public static Optional<ReportPeriod> parse(String code) {
        return Period.of("BC-" + code)
                .filter(period -> period.kind() == PeriodKind.HALF_YEAR)
                .map(ReportPeriod::new);
    }

    /** The one that was opened last. */
    public static ReportPeriod openOn(LocalDate day) {
        if (day.getMonth() == Month.DECEMBER) return of(day.getYear(), 2);
        return day.getMonthValue() >= Month.JUNE.getValue()
                ? of(day.getYear(), 1)
                : of(day.getYear() - 1, 2);
    }

    /** {@code 2026-H1}. */
    public String code() {
        return year() + "-H" + half();
    }

    public int year() {
        return days.year();
    }

    /** 1 or 2. */
    public int half() {
        return days.end().getMonth() == Month.JUNE ? 1 : 2;
    }

    /** 15 December or 15 June. */
    public LocalDate start() {
        return days.start();
    }

    /** Ngày chốt số liệu: 14 June or 14 December; what happens later belongs to the next period. */
    public LocalDate cutOff() {
        return days.end();
    }

    /** 1 June or 1 December. */
    public LocalDate opensOn() {
        return cutOff().withDayOfMonth(1);
    }

    /**
     * @param dayOfMonth of the month of the cut-off
     */
    public LocalDate dueOn(int dayOfMonth) {
        return cutOff().withDayOfMonth(dayOfMonth);
    }

    /** Whether everything that belongs to it has happened. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(cutOff());
    }

    public ReportPeriod previous() {
        return half() == 2 ? of(year(), 1) : of(year() - 1, 2);
    }

    public ReportPeriod next() {
        return half() == 1 ? of(year(), 2) : of(year() + 1, 1);
    }

    @Override
    public int compareTo(ReportPeriod other) {
        return days.compareTo(other.days);
    }

    @Override
    public String toString() {
        return code();
    }
}
