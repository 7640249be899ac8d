package vn.lienketvung.task.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;

/**
 * One task as the list shows it.
 *
 * @param href the page where it is done
 * @param late days past its day; 0 when it is not
 * @param left days to its day; null without one
 */
record TaskLine(PendingTask task, String href, long late, @Nullable Long left) {

    private static final int SOON = 14;

    static TaskLine of(PendingTask task, LocalDate today, List<TaskAddress> addresses) {
        var href =
                addresses.stream()
                        .flatMap(address -> address.of(task).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No page for " + task.kind()));
        var due = task.dueOn();
        var left = due == null ? null : ChronoUnit.DAYS.between(today, due);
        return new TaskLine(task, href, left != null && left < 0 ? -left : 0, left);
    }

    public boolean soon() {
        return left != null && left >= 0 && left <= SOON;
    }
}
