package vn.lienketvung.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.lienketvung.calendar.WorkingCalendar;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** What a step of the ladder does: it is written down, people are told, and the trail says so. */
@UseCase
public class LadderSteps {

    private final Ladders ladders;
    private final LadderTimes times;
    private final Addressees addressees;
    private final Notify notify;
    private final DomainEvents events;

    public LadderSteps(
            Ladders ladders,
            LadderTimes times,
            WorkingPeople people,
            Notify notify,
            DomainEvents events) {
        this.ladders = ladders;
        this.times = times;
        this.addressees = new Addressees(people);
        this.notify = notify;
        this.events = events;
    }

    public LadderPlan plan(LocalDate dueOn, WorkingCalendar calendar) {
        return LadderPlan.of(dueOn, times, calendar);
    }

    /** How many days before a deadline the first step can come. */
    public int longestLead() {
        return times.spans().values().stream()
                .flatMapToInt(span -> IntStream.of(Math.max(0, -span.count())))
                .max()
                .orElse(0);
    }

    public Ladder open(Watched commitment, LocalDate since, Instant at) {
        return ladders.save(new Ladder(commitment, since, at));
    }

    public void take(Ladder ladder, PlannedStep step, Watched commitment, Instant at) {
        var recipients = Recipients.of(step.step(), commitment, addressees);
        events.announce(ladder.take(step, recipients, at));
        notify.tell(recipients.accounts(), content(ladder, step, commitment));
    }

    public void move(Ladder ladder, LadderStatus next, Instant at) {
        events.announce(ladder.become(next, at));
    }

    private static NoticeContent content(Ladder ladder, PlannedStep step, Watched commitment) {
        return new NoticeContent(
                step.step().isReminder() ? NoticeKind.REMINDER : NoticeKind.ESCALATION,
                "escalation.notice." + step.step(),
                List.of(
                        commitment.text(),
                        commitment.dueOn().toString(),
                        step.day().toString(),
                        String.valueOf(Math.abs(step.computed().span().count()))),
                "/lam-viec/cam-ket/" + commitment.id() + "/bac-nhac-viec",
                "commitment",
                commitment.id().value(),
                ladder.id() + ":" + step.step());
    }
}
