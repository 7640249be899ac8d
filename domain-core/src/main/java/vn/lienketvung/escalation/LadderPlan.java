package vn.lienketvung.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.lienketvung.calendar.DateComputation;
import vn.lienketvung.calendar.WorkingCalendar;
import vn.lienketvung.shared.VietnamTime;

/**
 * The days of a whole ladder. Computed whenever it is needed, so that a change of the calendar or of the due
 * day moves every step that was not taken yet.
 *
 * @param deadline the due day, moved to a working day; everything is counted from there
 */
public record LadderPlan(DateComputation deadline, List<PlannedStep> steps) {

    public static LadderPlan of(LocalDate dueOn, LadderTimes times, WorkingCalendar calendar) {
        var deadline = calendar.deadline(dueOn);
        return new LadderPlan(
                deadline,
                Arrays.stream(LadderStep.values())
                        .map(step ->
                                new PlannedStep(
                                        step, calendar.plus(deadline.result(), times.of(step))))
                        .toList());
    }

    /** What stands on the ladder by that day for a commitment that began to bind on {@code since}, lowest step first. */
    public List<PlannedStep> by(LocalDate today, LocalDate since) {
        return steps.stream()
                .filter(step -> !step.day().isAfter(today))
                .filter(step -> applies(step, since))
                .toList();
    }

    /** A reminder whose day had passed when the commitment began to bind is none; whatever follows the deadline is. */
    public static boolean applies(PlannedStep step, LocalDate since) {
        return !step.step().isReminder() || !step.day().isBefore(since);
    }

    /** By when a step taken at that time is to be answered. */
    public static DateComputation answerDue(
            Instant takenAt, LadderTimes times, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(
                LocalDate.ofInstant(takenAt, VietnamTime.ZONE), times.daysToAnswer());
    }
}
