package vn.lienketvung.escalation;

import static vn.lienketvung.escalation.Addressee.COORDINATOR;
import static vn.lienketvung.escalation.Addressee.COUNTERPART;
import static vn.lienketvung.escalation.Addressee.IMPLEMENTER;
import static vn.lienketvung.escalation.Addressee.LEADER;

import java.util.List;
import vn.lienketvung.calendar.Span;

/** The steps of the ladder, from the bottom up; when each one comes is a setting. */
public enum LadderStep {
    /** Nhắc lần thứ nhất. */
    FIRST_REMINDER(Span.days(-30), IMPLEMENTER),
    /** Nhắc lần thứ hai. */
    SECOND_REMINDER(Span.days(-14), IMPLEMENTER),
    /** Nhắc lần cuối. */
    LAST_REMINDER(Span.days(-3), IMPLEMENTER),
    /** Quá hạn: người thực hiện và người chịu trách nhiệm. */
    OVERDUE(Span.days(1), IMPLEMENTER, LEADER),
    /** Lãnh đạo sở. */
    DEPARTMENT_HEAD(Span.workingDays(10), Addressee.DEPARTMENT_HEAD),
    /** Lãnh đạo tỉnh. */
    PROVINCE_LEADER(Span.workingDays(20), Addressee.PROVINCE_LEADER),
    /** Điều phối vùng và bên đối ứng. */
    REGION(Span.workingDays(30), COORDINATOR, COUNTERPART),
    /** Đưa vào chương trình họp hội đồng điều phối vùng. */
    COUNCIL(Span.workingDays(45), COORDINATOR);

    private final Span usual;
    private final List<Addressee> addressees;

    LadderStep(Span usual, Addressee... addressees) {
        this.usual = usual;
        this.addressees = List.of(addressees);
    }

    /** When it comes, counted from the deadline, unless the settings say otherwise. */
    public Span usual() {
        return usual;
    }

    /** Who is told, each in their own capacity. */
    public List<Addressee> addressees() {
        return addressees;
    }

    /** Whether it comes before the deadline. */
    public boolean isReminder() {
        return compareTo(OVERDUE) < 0;
    }
}
