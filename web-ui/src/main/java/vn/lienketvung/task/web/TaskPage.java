package vn.lienketvung.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
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
            Reckoning reckoning,
            Instant at,
            List<TaskAddress> addresses) {
        var groups =
                Stream.of(
                                group("overdue", null, board.overdue(), reckoning, addresses),
                                group(
                                        "today",
                                        reckoning.today(),
                                        board.today(),
                                        reckoning,
                                        addresses),
                                group("this-week", null, board.thisWeek(), reckoning, addresses),
                                group("later", null, board.later(), reckoning, addresses))
                        .filter(group -> !group.lines().isEmpty())
                        .toList();
        return new TaskPage(groups, board.size(), board.overdue().size(), figures, at);
    }

    private static Group group(
            String key,
            @Nullable LocalDate day,
            List<PendingTask> tasks,
            Reckoning reckoning,
            List<TaskAddress> addresses) {
        return new Group(
                key,
                day,
                tasks.stream().map(task -> TaskLine.of(task, reckoning, addresses)).toList());
    }
}
