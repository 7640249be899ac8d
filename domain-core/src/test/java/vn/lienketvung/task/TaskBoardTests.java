package vn.lienketvung.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
                                task("sunday", LocalDate.of(2026, 11, 22), 0),
                                task("monday", LocalDate.of(2026, 11, 23), 0),
                                task("undated", null, 0)),
                        TODAY);

        assertThat(names(board.overdue())).containsExactly("yesterday");
        assertThat(names(board.today())).containsExactly("today");
        assertThat(names(board.thisWeek())).containsExactly("tomorrow", "sunday");
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
                        TODAY);

        assertThat(names(board.later()))
                .containsExactly("in two weeks", "in a month", "undated, old", "undated, new");
    }

    @Test
    void onASundayTheWeekEndsToday() {
        var sunday = LocalDate.of(2026, 11, 22);

        var board = TaskBoard.of(List.of(task("monday", sunday.plusDays(1), 0)), sunday);

        assertThat(board.thisWeek()).isEmpty();
        assertThat(names(board.later())).containsExactly("monday");
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
