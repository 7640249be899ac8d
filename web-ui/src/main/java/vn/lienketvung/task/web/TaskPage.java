package vn.lienketvung.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.task.KeyFigure;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;
import vn.lienketvung.task.TaskBoard;

/** Everything on the page "Việc của tôi". */
record TaskPage(List<Group> groups, int count, int overdue, List<KeyFigure> figures, Instant at) {

    /**
     * The tasks of one urgency.
     *
     * @param key names it in the messages
     * @param day the day the heading names; null for most
     */
    record Group(String key, @Nullable LocalDate day, List<TaskLine> lines) {}

    static TaskPage of(
            TaskBoard board,
            List<KeyFigure> figures,
            LocalDate today,
            Instant at,
            List<TaskAddress> addresses) {
        var groups =
                Stream.of(
                                group("overdue", null, board.overdue(), today, addresses),
                                group("today", today, board.today(), today, addresses),
                                group("this-week", null, board.thisWeek(), today, addresses),
                                group("later", null, board.later(), today, addresses))
                        .filter(group -> !group.lines().isEmpty())
                        .toList();
        return new TaskPage(groups, board.size(), board.overdue().size(), figures, at);
    }

    private static Group group(
            String key,
            @Nullable LocalDate day,
            List<PendingTask> tasks,
            LocalDate today,
            List<TaskAddress> addresses) {
        return new Group(
                key, day, tasks.stream().map(task -> TaskLine.of(task, today, addresses)).toList());
    }
}
