package vn.lienketvung.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lienketvung.calendar.Reckoning;

/**
 * Nhắc gửi báo cáo: a step on the way to the day on which a report is due, and every week after it until it is sent.
 *
 * @param isOver whether the time is over
 * @param count so many days before the deadline, or whole weeks after it
 */
public record ReportReminder(boolean isOver, int count) {

    private static final int[] DAYS_BEFORE = {0, 3, 10};
    private static final int WEEK = 7;

    /** The step that has come last; empty before the first. */
    public static Optional<ReportReminder> on(LocalDate dueOn, Reckoning now) {
        if (now.isOver(dueOn)) {
            var days = ChronoUnit.DAYS.between(now.deadline(dueOn).result(), now.today());
            return Optional.of(new ReportReminder(true, (int) days / WEEK));
        }
        var left = now.daysLeft(dueOn);
        return IntStream.of(DAYS_BEFORE)
                .filter(days -> left <= days)
                .mapToObj(days -> new ReportReminder(false, days))
                .findFirst();
    }

    /** Whether those are told too who receive the report: a week after it was due, and every week. */
    public boolean concernsReceivers() {
        return isOver && count > 0;
    }

    /** Tells this step from every other. */
    public String key() {
        return (isOver ? "over-" : "due-") + count;
    }
}
