package vn.lienketvung.calendar.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DateComputation;
import vn.lienketvung.calendar.DayException;

/**
 * The calendar of one year.
 *
 * @param year the one that is shown
 * @param open whether its entries may still be changed
 * @param toCheck how many entries of the year nobody has compared with the official notice
 * @param found the trial computation; null when none was asked for, or not rightly
 */
record CalendarPage(
        int year,
        List<Integer> years,
        List<DayException> days,
        boolean open,
        long toCheck,
        @Nullable DateComputation found) {

    private static final int AHEAD = 5;

    static CalendarPage of(
            int year, int thisYear, List<DayException> all, @Nullable DateComputation found) {
        var first = all.isEmpty() ? thisYear : Math.min(all.getFirst().day().getYear(), thisYear);
        var last = all.isEmpty() ? thisYear : Math.max(all.getLast().day().getYear(), thisYear);
        var shown = Math.clamp(year, first, last + 1);
        var days = all.stream().filter(each -> each.day().getYear() == shown).toList();
        return new CalendarPage(
                shown,
                IntStream.rangeClosed(first, Math.min(last + 1, thisYear + AHEAD)).boxed().toList(),
                days,
                shown >= thisYear,
                days.stream().filter(each -> !each.text().verified()).count(),
                found);
    }
}
