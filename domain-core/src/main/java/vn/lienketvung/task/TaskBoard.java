package vn.lienketvung.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that waits for one person, by urgency.
 *
 * @param later due after this week, or without a day; the dated ones first
 */
public record TaskBoard(
        List<PendingTask> overdue,
        List<PendingTask> today,
        List<PendingTask> thisWeek,
        List<PendingTask> later) {

    private static final Comparator<PendingTask> BY_DUE =
            Comparator.comparing(
                            PendingTask::dueOn,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(PendingTask::since);

    /** The week ends on Sunday. */
    public static TaskBoard of(List<PendingTask> tasks, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new TaskBoard(
                pick(tasks, due -> due != null && due.isBefore(today)),
                pick(tasks, due -> today.equals(due)),
                pick(tasks, due -> due != null && due.isAfter(today) && !due.isAfter(sunday)),
                pick(tasks, due -> due == null || due.isAfter(sunday)));
    }

    private static List<PendingTask> pick(
            List<PendingTask> tasks, Predicate<@Nullable LocalDate> when) {
        return tasks.stream().filter(task -> when.test(task.dueOn())).sorted(BY_DUE).toList();
    }

    public int size() {
        return overdue.size() + today.size() + thisWeek.size() + later.size();
    }
}
