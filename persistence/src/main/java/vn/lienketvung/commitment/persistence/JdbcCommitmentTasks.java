package vn.lienketvung.commitment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.TaskSource;

/** What commitments ask of a person: to report on the own ones, to answer the claims of the counterpart. */
@Component
@Transactional(readOnly = true)
class JdbcCommitmentTasks implements TaskSource {

    private static final String TASKS =
            """
            select case when implementer = :organisation then 'commitment.task.report'
                        else 'commitment.task.confirm' end as kind,
                   id, text, agreement_title,
                   case when implementer = :organisation then verifier_name else implementer_name end as waiting,
                   coalesce(claimed_at, changed_at) as since,
                   case when implementer = :organisation then due_on end as due_on
              from commitment
             where (implementer = :organisation and status = 'ACTIVE')
                or (verifier = :organisation and status = 'CLAIMED'
                    and claimed_by_account <> :account)
             order by due_on, id
            """;

    private final JdbcClient sql;

    JdbcCommitmentTasks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<PendingTask> tasksOf(Official official, LocalDate today) {
        if (!official.actsForBody()) return List.of();
        return sql.sql(TASKS)
                .param("organisation", official.organisation().value())
                .param("account", official.account().value())
                .query(JdbcCommitmentTasks::task)
                .list();
    }

    private static PendingTask task(ResultSet row, int number) throws SQLException {
        return new PendingTask(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("agreement_title"),
                row.getString("waiting"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class));
    }
}
