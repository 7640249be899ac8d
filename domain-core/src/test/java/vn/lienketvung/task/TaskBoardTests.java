package vn.lienketvung.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.calendar.CalendarMother.at;
import static vn.lienketvung.calendar.CalendarMother.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskBoardTests {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Test
    void everyTaskStandsInOneGroupByItsDay() {
        var board =
                TaskBoard.of(
                        List.of(
                                task("yesterday", TODAY.minusDays(1), 0),
                                task("today", TODAY, 0),
                                task("tomorrow", TODAY.plusDays(1), 0),
                                task("friday", LocalDate.of(2026, 11, 20), 0),
                                task("monday", LocalDate.of(2026, 11, 23), 0),
                                task("undated", null, 0)),
                        on(TODAY));

        assertThat(names(board.overdue())).containsExactly("yesterday");
        assertThat(names(board.today())).containsExactly("today");
        assertThat(names(board.thisWeek())).containsExactly("tomorrow", "friday");
        assertThat(names(board.later())).containsExactly("monday", "undated");
        assertThat(board.size()).isEqualTo(6);
    }

    @Test
    void theMostUrgentComesFirstAndTheUndatedLast() {
        var board =
                TaskBoard.of(
                        List.of(
                                task("undated, new", null, 9),
                                task("undated, old", null, 1),
                                task("in a month", TODAY.plusDays(30), 5),
                                task("in two weeks", TODAY.plusDays(14), 7)),
                        on(TODAY));

        assertThat(names(board.later()))
                .containsExactly("in two weeks", "in a month", "undated, old", "undated, new");
    }

    @Test
    void ofTooManyTheMostUrgentStay() {
        var tasks = new ArrayList<PendingTask>();
        for (int i = 0; i < TaskBoard.MOST; i++) tasks.add(task("" + i, TODAY.plusDays(i), 0));
        assertThat(TaskBoard.of(tasks, on(TODAY)).more()).isFalse();

        tasks.addFirst(task("undated", null, 0));
        var board = TaskBoard.of(tasks, on(TODAY));

        assertThat(board.more()).isTrue();
        assertThat(board.size()).isEqualTo(TaskBoard.MOST);
        assertThat(names(board.later())).doesNotContain("undated");
    }

    @Test
    void onASundayTheWeekEndsToday() {
        var sunday = LocalDate.of(2026, 11, 22);

        var board = TaskBoard.of(List.of(task("monday", sunday.plusDays(1), 0)), on(sunday));

        assertThat(board.thisWeek()).isEmpty();
        assertThat(names(board.later())).containsExactly("monday");
    }

    @Test
    void aDayOffCountsAsTheNextWorkingDay() {
        var saturday = LocalDate.of(2026, 11, 21);
        var tasks = List.of(task("saturday", saturday, 0));

        assertThat(TaskBoard.of(tasks, on(TODAY)).later()).hasSize(1);
        assertThat(TaskBoard.of(tasks, on(saturday)).later()).hasSize(1);
        assertThat(TaskBoard.of(tasks, on(saturday.plusDays(1))).later()).hasSize(1);
        assertThat(TaskBoard.of(tasks, on(saturday.plusDays(2))).today()).hasSize(1);
        assertThat(TaskBoard.of(tasks, on(saturday.plusDays(3))).overdue()).hasSize(1);
    }

    @Test
    void theDayEndsAtFive() {
        var tasks = List.of(task("today", TODAY, 0));

        assertThat(TaskBoard.of(tasks, at(TODAY + "T17:00")).today()).hasSize(1);
        assertThat(TaskBoard.of(tasks, at(TODAY + "T17:00:01")).overdue()).hasSize(1);
    }

    private static List<String> names(List<PendingTask> tasks) {
        return tasks.stream().map(PendingTask::object).toList();
    }

    private static PendingTask task(String object, @Nullable LocalDate due, int minute) {
        return new PendingTask(
                "agreement.task.concur",
                UUID.randomUUID(),
                object,
                null,
                null,
                Instant.parse("2026-11-10T02:00:00Z").plusSeconds(60L * minute),
                due);
    }
}
