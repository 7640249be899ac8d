package vn.lienketvung.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.lienketvung.shared.VietnamTime;

/**
 * A computed day, with everything needed to say how it came about. Each day passed over is counted once: a
 * holiday on a Sunday is a day of the weekend.
 *
 * @param from the day from which was counted, itself not counted
 * @param result always a working day
 * @param weekendDays Saturdays and Sundays that were passed over
 * @param daysOff holidays and swapped days off on weekdays that were passed over, in order
 * @param workedSaturdays Saturdays that counted as working days, in order
 * @param openYears years whose public holidays the calendar does not have yet, in order
 */
public record DateComputation(
        LocalDate from,
        Span span,
        LocalDate result,
        int weekendDays,
        List<SpecialDay> daysOff,
        List<SpecialDay> workedSaturdays,
        List<Integer> openYears) {

    /** Until when a deadline can be met on its day. */
    public static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    public DateComputation {
        daysOff = List.copyOf(daysOff);
        workedSaturdays = List.copyOf(workedSaturdays);
        openYears = List.copyOf(openYears);
    }

    /** 17:00 in Vietnam on the computed day. */
    public Instant endsAt() {
        return result.atTime(END_OF_DAY).atZone(VietnamTime.ZONE).toInstant();
    }

    /** Whether counting all days alone would have ended on a day off. */
    public boolean isMoved() {
        return switch (span.unit()) {
            case WORKING_DAYS -> span.count() == 0 && !result.equals(from);
            case CALENDAR_DAYS -> !result.equals(from.plusDays(span.count()));
        };
    }
}
