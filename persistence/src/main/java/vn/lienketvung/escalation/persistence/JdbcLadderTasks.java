package vn.lienketvung.escalation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.escalation.LadderPlan;
import vn.lienketvung.escalation.LadderTimes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskSource;

/** The steps that wait for an answer of this person; of one commitment only the highest. */
@Component
@Transactional(readOnly = true)
class JdbcLadderTasks implements TaskSource {

    private static final String TASKS =
            """
            select distinct on (c.id) c.id, c.text, c.agreement_title, c.verifier_name, s.taken_at
              from ladder_told t join ladder l on l.id = t.ladder_id and l.status = 'CLIMBING'
                   join ladder_step s on s.ladder_id = t.ladder_id and s.step = t.step and s.answered_at is null
                   join commitment c on c.id = l.commitment_id
             where t.account = :account and t.capacity <> 'MINISTRY'
               and not ladder_handed_on(l.id, t.account, s.taken_at)
             order by c.id, s.position desc
            """;

    private final JdbcClient sql;
    private final DayExceptions exceptions;
    private final LadderTimes times;

    JdbcLadderTasks(JdbcClient sql, DayExceptions exceptions, LadderTimes times) {
        this.sql = sql;
        this.exceptions = exceptions;
        this.times = times;
    }

    @Override
    public List<PendingTask> tasksOf(Official official, LocalDate today) {
        var rows =
                sql.sql(TASKS)
                        .param("account", official.account().value())
                        .query(JdbcLadderTasks::told)
                        .list();
        if (rows.isEmpty()) return List.of();
        var calendar = exceptions.calendar();
        return rows.stream()
                .map(row ->
                        new PendingTask(
                                "escalation.task.answer",
                                row.id(),
                                row.text(),
                                row.agreement(),
                                row.waiting(),
                                row.at(),
                                LadderPlan.answerDue(row.at(), times, calendar).result()))
                .toList();
    }

    private record Step(UUID id, String text, String agreement, String waiting, Instant at) {}

    private static Step told(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("agreement_title"),
                row.getString("verifier_name"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
