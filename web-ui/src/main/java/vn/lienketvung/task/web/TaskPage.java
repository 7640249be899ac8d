package vn.lienketvung.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.shared.Page;
import vn.lienketvung.task.KeyFigure;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskAddress;
import vn.lienketvung.task.TaskBoard;

/**
 * Everything on the page "Việc của tôi".
 *
 * @param shown the part of the list that this page shows
 * @param more whether there are more than {@code count}, to which they were counted
 * @param countKey the message that says how many there are and how many of them are overdue
 */
record TaskPage(
        List<Group> groups,
        Page<TaskLine> shown,
        int count,
        boolean more,
        int overdue,
        String countKey,
        List<KeyFigure> figures,
        Instant at) {

    static final int SIZE = 50;

    /**
     * The tasks of one urgency.
     *
     * @param key names it in the messages
     * @param day the day the heading names; null for most
     * @param lines those on this page
     * @param count how many there are in all
     * @param more whether there are more than {@code count}
     */
    record Group(
            String key, @Nullable LocalDate day, List<TaskLine> lines, int count, boolean more) {}

    /**
     * @param number of the page, from 1; one behind the last shows the last
     */
    static TaskPage of(
            TaskBoard board,
            int number,
            List<KeyFigure> figures,
            Reckoning reckoning,
            Instant at,
            List<TaskAddress> addresses) {
        var last = Math.max(1, (board.size() + SIZE - 1) / SIZE);
        var window = new Window(board, Math.min(number, last), reckoning, addresses);
        window.add("overdue", null, board.overdue());
        window.add("today", reckoning.today(), board.today());
        window.add("this-week", null, board.thisWeek());
        window.add("later", null, board.later());
        return new TaskPage(
                window.groups,
                new Page<>(window.lines(), window.number, SIZE, board.size()),
                board.size(),
                board.more(),
                board.overdue().size(),
                countKey(board),
                figures,
                at);
    }

    private static String countKey(TaskBoard board) {
        if (board.size() == 0) return "task.none";
        var key = board.overdue().isEmpty() ? "task.count" : "task.count-overdue";
        if (!board.more()) return key;
        return board.overdue().size() == board.size() ? "task.count.all-overdue" : key + ".more";
    }

    /** Walks through the groups in order and takes what falls on the page. */
    private static final class Window {

        private final TaskBoard board;
        private final int number;
        private final Reckoning reckoning;
        private final List<TaskAddress> addresses;
        private final List<Group> groups = new ArrayList<>();
        private int passed;

        Window(TaskBoard board, int number, Reckoning reckoning, List<TaskAddress> addresses) {
            this.board = board;
            this.number = number;
            this.reckoning = reckoning;
            this.addresses = addresses;
        }

        void add(String key, @Nullable LocalDate day, List<PendingTask> tasks) {
            var from = Math.clamp((number - 1) * SIZE - passed, 0, tasks.size());
            var to = Math.clamp(number * SIZE - passed, 0, tasks.size());
            passed += tasks.size();
            if (from == to) return;
            var lines =
                    tasks.subList(from, to).stream()
                            .map(task -> TaskLine.of(task, reckoning, addresses))
                            .toList();
            var cut = board.more() && passed == board.size();
            groups.add(new Group(key, day, lines, tasks.size(), cut));
        }

        List<TaskLine> lines() {
            return groups.stream().flatMap(group -> group.lines().stream()).toList();
        }
    }
}
