package vn.lienketvung.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.WorkingCalendar;

/**
 * The ladder of a commitment as pages show it: what was taken, and what stands ahead.
 *
 * @param ladder null as long as no step was taken
 * @param since the day from which reminders count
 * @param calendar what the days were computed with
 */
public record LadderView(
        LadderPlan plan,
        @Nullable Ladder ladder,
        LocalDate since,
        LadderTimes times,
        WorkingCalendar calendar) {}
