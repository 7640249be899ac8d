package vn.lienketvung.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.lienketvung.shared.VietnamTime;

/**
 * What deadlines mean at one moment: a deadline on a day off moves to the next working day and ends there at
 * 17:00, so at any moment every day up to {@link #ended()} is over and no later one is.
 */
public final class Reckoning {

    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final LocalDate ended;

    private Reckoning(WorkingCalendar calendar, Instant now) {
        this.calendar = calendar;
        var local = now.atZone(VietnamTime.ZONE).toLocalDateTime();
        this.today = local.toLocalDate();
        var afterHours = local.toLocalTime().isAfter(DateComputation.END_OF_DAY);
        this.ended = calendar.lastWorkedUntil(afterHours ? today : today.minusDays(1));
    }

    public static Reckoning at(Instant now, WorkingCalendar calendar) {
        return new Reckoning(calendar, now);
    }

    /** What deadlines meant when a day was over, by the same calendar. */
    public Reckoning endOf(LocalDate day) {
        return at(VietnamTime.endOf(day).minusNanos(1), calendar);
    }

    public LocalDate today() {
        return today;
    }

    /** The last working day whose 17:00 has passed: what was due by then is late. */
    public LocalDate ended() {
        return ended;
    }

    /** When something due on that day ends, and why then. */
    public DateComputation deadline(LocalDate due) {
        return calendar.deadline(due);
    }

    /** Whether the time for something due on that day is over. */
    public boolean isOver(LocalDate due) {
        return !due.isAfter(ended);
    }

    /** Days from today to the deadline; 0 on the day itself, also after its 17:00; negative when it is past. */
    public long daysLeft(LocalDate due) {
        return ChronoUnit.DAYS.between(today, deadline(due).result());
    }
}
