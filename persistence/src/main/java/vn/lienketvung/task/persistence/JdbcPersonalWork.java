package vn.lienketvung.task.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.task.OpenWork;
import vn.lienketvung.task.PersonalWork;
import vn.lienketvung.task.WorkKind;

/** Asks the database's own functions, which see the records that administrators do not and tell them no title. */
@Component
@Transactional
class JdbcPersonalWork implements PersonalWork {

    private final JdbcClient sql;

    JdbcPersonalWork(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenWork> of(AccountId person) {
        return sql.sql("select kind, subject, body, due_on from open_work_of(:person)")
                .param("person", person.value())
                .query(JdbcPersonalWork::work)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean waitsAt(OrganisationId body) {
        return sql.sql("select body_has_open_work(:body)")
                .param("body", body.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean handOn(
            OpenWork work, AccountId from, @Nullable AccountId to, String why, Instant at) {
        var by = Acting.actor();
        return sql.sql(
                        """
                        select hand_work_on(:kind, :subject, :from, cast(:to as uuid), :person, :organisation, :why, :at)
                        """)
                .param("kind", work.kind().name())
                .param("subject", work.subject())
                .param("from", from.value())
                .param("to", to == null ? null : to.value())
                .param("person", by.name())
                .param("organisation", by.organisation())
                .param("why", why)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static OpenWork work(ResultSet row, int number) throws SQLException {
        return new OpenWork(
                WorkKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getString("body"),
                row.getObject("due_on", LocalDate.class));
    }
}
