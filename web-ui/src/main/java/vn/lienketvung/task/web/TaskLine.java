package vn.lienketvung.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DateComputation;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/**
 * One task as the list shows it.
 *
 * @param href the page where it is done
 * @param overdue whether its deadline has ended
 * @param left days to its deadline, negative when past; null without one
 * @param deadline its day as the calendar moves it, and why
 */
record TaskLine(
        PendingTask task,
        String href,
        boolean overdue,
        @Nullable Long left,
        @Nullable DateComputation deadline) {

    private static final int SOON = 14;

    static TaskLine of(PendingTask task, Reckoning reckoning, List<TaskAddress> addresses) {
        var href =
                addresses.stream()
                        .flatMap(address -> address.of(task).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No page for " + task.kind()));
        var due = task.dueOn();
        return due == null
                ? new TaskLine(task, href, false, null, null)
                : new TaskLine(
                        task,
                        href,
                        reckoning.isOver(due),
                        reckoning.daysLeft(due),
                        reckoning.deadline(due));
    }

    /** Days past the deadline; 0 when it ended today, or has not. */
    public long late() {
        return left != null && left < 0 ? -left : 0;
    }

    /** Whether the calendar moved it to another day than the one written down. */
    public boolean moved() {
        return deadline != null && deadline.isMoved();
    }

    public boolean soon() {
        return left != null && left >= 0 && left <= SOON;
    }
}
