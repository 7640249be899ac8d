package vn.lienketvung.escalation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.escalation.CouncilAgenda;
import vn.lienketvung.escalation.CouncilItem;
import vn.lienketvung.escalation.LadderId;

@Component
@Transactional(readOnly = true)
class JdbcCouncilAgenda implements CouncilAgenda {

    private static final String ITEMS =
            """
            select l.id, c.id as commitment, c.text, c.agreement_title, c.implementer_name, c.verifier_name,
                   c.due_on, s.planned_on, s.taken_at
              from ladder l join ladder_step s on s.ladder_id = l.id and s.step = 'COUNCIL'
                   join commitment c on c.id = l.commitment_id
             where l.status = 'CLIMBING'
             order by c.due_on, c.id
            """;

    private final JdbcClient sql;

    JdbcCouncilAgenda(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<CouncilItem> items() {
        return sql.sql(ITEMS).query(JdbcCouncilAgenda::item).list();
    }

    private static CouncilItem item(ResultSet row, int number) throws SQLException {
        return new CouncilItem(
                new LadderId(row.getObject("id", UUID.class)),
                new CommitmentId(row.getObject("commitment", UUID.class)),
                row.getString("text"),
                row.getString("agreement_title"),
                row.getString("implementer_name"),
                row.getString("verifier_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
