package vn.lienketvung.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which days are worked, and how deadlines are counted on them. */
public final class WorkingCalendar {

    private final Map<LocalDate, SpecialDay> special;
    private final Set<Integer> years;

    public WorkingCalendar(Collection<SpecialDay> days) {
        special = days.stream().collect(toUnmodifiableMap(SpecialDay::day, day -> day));
        years =
                days.stream()
                        .filter(day -> day.kind() == DayKind.PUBLIC_HOLIDAY)
                        .map(day -> day.day().getYear())
                        .collect(toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate day) {
        var exception = special.get(day);
        return exception == null ? !DayKind.isWeekend(day) : exception.kind().isWorked();
    }

    /** The last working day that is not after {@code day}. */
    LocalDate lastWorkedUntil(LocalDate day) {
        return new Passed().settle(day, -1);
    }

    /** Whether the public holidays of the year are known. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** The n-th working day after {@code day}, or before it when n is negative; for 0 the day itself or the next working one. */
    public DateComputation plusWorkingDays(LocalDate day, int n) {
        return plus(day, Span.workingDays(n));
    }

    /** A deadline on a day off moves to the next working day; it ends at 17:00. */
    public DateComputation deadline(LocalDate day) {
        return plus(day, Span.workingDays(0));
    }

    /**
     * Counted in calendar days a result on a day off moves on: forward to the next working day, backward to
     * the one before, so that whoever is reminded keeps the time promised.
     */
    public DateComputation plus(LocalDate day, Span span) {
        var passed = new Passed();
        var step = span.count() < 0 ? -1 : 1;
        var result =
                switch (span.unit()) {
                    case WORKING_DAYS -> passed.count(day, Math.abs(span.count()), step);
                    case CALENDAR_DAYS -> passed.settle(day.plusDays(span.count()), step);
                };
        return new DateComputation(
                day,
                span,
                result,
                passed.weekendDays,
                passed.inOrder(passed.daysOff),
                passed.inOrder(passed.workedSaturdays),
                openYears(day, result));
    }

    private List<Integer> openYears(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(
                        Math.min(from.getYear(), to.getYear()),
                        Math.max(from.getYear(), to.getYear()))
                .filter(year -> !covers(year))
                .boxed()
                .toList();
    }

    /** What one computation met on its way. */
    private final class Passed {

        private final List<SpecialDay> daysOff = new ArrayList<>();
        private final List<SpecialDay> workedSaturdays = new ArrayList<>();
        private int weekendDays;

        LocalDate count(LocalDate from, int workingDays, int step) {
            if (workingDays == 0) return settle(from, step);
            var day = from;
            for (int left = workingDays; left > 0; ) {
                day = day.plusDays(step);
                if (isWorkingDay(day)) {
                    left--;
                    noteWorked(special.get(day));
                } else noteOff(day);
            }
            return day;
        }

        LocalDate settle(LocalDate from, int step) {
            var day = from;
            while (!isWorkingDay(day)) {
                noteOff(day);
                day = day.plusDays(step);
            }
            noteWorked(special.get(day));
            return day;
        }

        private void noteWorked(@Nullable SpecialDay day) {
            if (day != null) workedSaturdays.add(day);
        }

        private void noteOff(LocalDate day) {
            var exception = special.get(day);
            if (exception == null || DayKind.isWeekend(day)) weekendDays++;
            else daysOff.add(exception);
        }

        List<SpecialDay> inOrder(List<SpecialDay> days) {
            return days.stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
        }
    }
}
