package vn.lienketvung.task.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskBoard;
import vn.lienketvung.task.persistence.TaskQuestion.Days;

@PersistenceTest
class JdbcTasksTests {

    @Autowired JdbcTasks tasks;

    @Test
    void ofTooManyTheMostUrgentComeAndOneMore() {
        var found = ask(question(Days.SAID, 3 * TaskBoard.MOST, true));

        assertThat(found).hasSize(TaskBoard.MOST + 1);
        assertThat(found)
                .extracting(PendingTask::dueOn)
                .allMatch(due -> !due.isAfter(TODAY.plusDays(TaskBoard.MOST + 1)));
    }

    @Test
    void whatHasNoDayComesOnlyWhereThereIsRoom() {
        var undated = question(Days.NONE, 5, false);

        assertThat(ask(question(Days.SAID, TaskBoard.MOST + 1, true), undated))
                .hasSize(TaskBoard.MOST + 1);
        assertThat(ask(question(Days.SAID, TaskBoard.MOST, true), undated))
                .hasSize(TaskBoard.MOST + 5);
        assertThat(ask(question(Days.SAID, 2 * TaskBoard.MOST, false), undated))
                .hasSize(TaskBoard.MOST + 1 + 5);
        assertThat(ask(undated)).hasSize(5);
    }

    @Test
    void aDayThatIsWorkedOutIsAskedForHoweverMuchElseWaits() {
        var found =
                ask(
                        question(Days.SAID, 2 * TaskBoard.MOST, true),
                        question(Days.WORKED_OUT, 2 * TaskBoard.MOST, false));

        assertThat(found).hasSize(2 * (TaskBoard.MOST + 1));
        assertThat(ask()).isEmpty();
    }

    private List<PendingTask> ask(TaskQuestion... questions) {
        return tasks.tasksOf(Cast.LAN, TODAY, (_, _) -> List.of(questions));
    }

    private static TaskQuestion question(Days days, int many, boolean dated) {
        return new TaskQuestion(
                """
                select 'agreement.task.concur', gen_random_uuid(), 'object', cast(null as text), cast(null as text), now(),
                       case when :dated then cast(:today as date) + i end
                  from generate_series(1, :many) i order by i desc
                """,
                Map.of("dated", dated, "today", TODAY, "many", many),
                days);
    }
}
