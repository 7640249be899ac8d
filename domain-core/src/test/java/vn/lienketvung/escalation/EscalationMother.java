package vn.lienketvung.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.calendar.WorkingCalendar;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.identity.Official;

/** Ladders for tests. */
public final class EscalationMother {

    private EscalationMother() {}

    public static Ladder of(Commitment commitment, Instant at) {
        var watched = Watched.of(commitment);
        return new Ladder(watched, watched.since(), at);
    }

    /** Takes the step as the runner does; the person is told in the first capacity of the step. */
    public static void take(
            Ladder ladder, LadderStep step, WorkingCalendar calendar, Official told, Instant at) {
        var planned =
                LadderPlan.of(ladder.dueOn(), LadderTimes.USUAL, calendar).steps().stream()
                        .filter(each -> each.step() == step)
                        .findFirst()
                        .orElseThrow();
        ladder.take(
                planned,
                new Recipients(
                        List.of(
                                new Told(
                                        step,
                                        step.addressees().getFirst(),
                                        told.account().value(),
                                        told.fullName(),
                                        told.organisationName())),
                        List.of(new Vacancy(step, Addressee.LEADER))),
                at);
    }

    public static void answer(Ladder ladder, LadderStep step, Official by, Instant at) {
        ladder.answer(step, "Đang khắc phục", by, at);
    }

    public static void become(Ladder ladder, LadderStatus next, Instant at) {
        ladder.become(next, at);
    }

    public static LadderPlan plan(LocalDate dueOn, WorkingCalendar calendar) {
        return LadderPlan.of(dueOn, LadderTimes.USUAL, calendar);
    }
}
