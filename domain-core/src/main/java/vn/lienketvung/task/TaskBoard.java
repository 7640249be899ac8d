package vn.lienketvung.task;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import vn.lienketvung.calendar.Reckoning;

/**
 * Everything that waits for one person, by urgency.
 *
 * @param later due after this week, or without a day; the dated ones first
 * @param more whether less urgent ones are left out, because there are more than {@link #MOST}
 */
public record TaskBoard(
        List<PendingTask> overdue,
        List<PendingTask> today,
        List<PendingTask> thisWeek,
        List<PendingTask> later,
        boolean more) {

    /** Nobody works through more than these at once: so many, the most urgent, are looked for and counted. */
    public static final int MOST = 200;

    private static final Comparator<PendingTask> BY_DUE =
            Comparator.comparing(
                            PendingTask::dueOn,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(PendingTask::since);

    /**
     * Grouped by their deadlines: what is due on a day off is due on the next working day, until 17:00. The week ends
     * on Sunday.
     */
    public static TaskBoard of(List<PendingTask> tasks, Reckoning reckoning) {
        var sunday = reckoning.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var groups =
                tasks.stream()
                        .sorted(BY_DUE)
                        .limit(MOST)
                        .collect(groupingBy(task -> urgency(task, reckoning, sunday)));
        return new TaskBoard(
                groups.getOrDefault(Urgency.OVERDUE, List.of()),
                groups.getOrDefault(Urgency.TODAY, List.of()),
                groups.getOrDefault(Urgency.THIS_WEEK, List.of()),
                groups.getOrDefault(Urgency.LATER, List.of()),
                tasks.size() > MOST);
    }

    private enum Urgency {
        OVERDUE,
        TODAY,
        THIS_WEEK,
        LATER
    }

    private static Urgency urgency(PendingTask task, Reckoning reckoning, LocalDate sunday) {
        var due = task.dueOn();
        if (due == null) return Urgency.LATER;
        if (reckoning.isOver(due)) return Urgency.OVERDUE;
        var deadline = reckoning.deadline(due).result();
        if (deadline.equals(reckoning.today())) return Urgency.TODAY;
        return deadline.isAfter(sunday) ? Urgency.LATER : Urgency.THIS_WEEK;
    }

    public int size() {
        return overdue.size() + today.size() + thisWeek.size() + later.size();
    }
}
