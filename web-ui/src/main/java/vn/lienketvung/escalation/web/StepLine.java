package vn.lienketvung.escalation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.CountUnit;
import vn.lienketvung.calendar.DateComputation;
import vn.lienketvung.calendar.Span;
import vn.lienketvung.escalation.Addressee;
import vn.lienketvung.escalation.Ladder;
import vn.lienketvung.escalation.LadderPlan;
import vn.lienketvung.escalation.LadderStatus;
import vn.lienketvung.escalation.LadderStep;
import vn.lienketvung.escalation.LadderView;
import vn.lienketvung.escalation.PlannedStep;
import vn.lienketvung.escalation.TakenStep;
import vn.lienketvung.escalation.Told;
import vn.lienketvung.shared.VietnamTime;

/**
 * One step of a ladder as its page shows it.
 *
 * @param mark done, next or nothing
 * @param day the day it stood for when it was taken, otherwise the day it is planned for now
 * @param moved whether the calendar or the settings have changed since it was taken
 * @param skipped whether it does not apply, its day having passed before the commitment began to bind
 * @param answerDue by when it is to be answered; null when it was not taken or is answered
 * @param unanswered whether that time is over
 */
record StepLine(
        LadderStep step,
        String mark,
        LocalDate day,
        DateComputation computed,
        boolean moved,
        boolean skipped,
        @Nullable TakenStep taken,
        List<Told> told,
        List<Addressee> vacancies,
        @Nullable DateComputation answerDue,
        boolean unanswered) {

    static List<StepLine> of(LadderView view, boolean climbs, LocalDate today) {
        var next =
                view.plan().steps().stream()
                        .filter(step -> taken(view.ladder(), step.step()) == null)
                        .filter(step -> LadderPlan.applies(step, view.since()))
                        .map(PlannedStep::step)
                        .findFirst()
                        .filter(_ -> climbs)
                        .orElse(null);
        return view.plan().steps().stream()
                .map(step -> line(view, step, step.step() == next, today))
                .toList();
    }

    private static StepLine line(LadderView view, PlannedStep step, boolean next, LocalDate today) {
        var ladder = view.ladder();
        var taken = taken(ladder, step.step());
        var due =
                taken == null || taken.isAnswered() || isOver(ladder)
                        ? null
                        : LadderPlan.answerDue(taken.takenAt(), view.times(), view.calendar());
        return new StepLine(
                step.step(),
                taken != null ? "done" : next ? "next" : "",
                taken == null ? step.day() : taken.plannedOn(),
                step.computed(),
                taken != null && !taken.plannedOn().equals(step.day()),
                taken == null && !LadderPlan.applies(step, view.since()),
                taken,
                ladder == null ? List.of() : ladder.told(step.step()),
                ladder == null ? List.of() : ladder.vacancies(step.step()),
                due,
                due != null && due.result().isBefore(today));
    }

    private static boolean isOver(@Nullable Ladder ladder) {
        return ladder == null || ladder.status() == LadderStatus.CLOSED;
    }

    private static @Nullable TakenStep taken(@Nullable Ladder ladder, LadderStep step) {
        return ladder == null ? null : ladder.taken(step).orElse(null);
    }

    /** The message that says when it comes. */
    public String when() {
        Span span = computed.span();
        return "escalation.when."
                + (span.count() < 0 ? "before" : "after")
                + (span.unit() == CountUnit.WORKING_DAYS ? ".working" : ".days");
    }

    public int count() {
        return Math.abs(computed.span().count());
    }

    /** Whether it was taken later than on its day, because the portal was down or the commitment was sent back. */
    public boolean late() {
        return taken != null && LocalDate.ofInstant(taken.takenAt(), VietnamTime.ZONE).isAfter(day);
    }
}
