package vn.lienketvung.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementKind;
import vn.lienketvung.agreement.AgreementOrigin;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterFilter;
import vn.lienketvung.register.RegisterRow;
import vn.lienketvung.register.RegisterTotals;
import vn.lienketvung.shared.Page;

/** The register in one statement a page, two when a page behind the last one is asked for. */
@Component
@Transactional(readOnly = true)
class JdbcRegister implements Register {

    /** How many rows an export holds at a time. */
    private static final int FETCH = 500;

    private final JdbcClient sql;
    private final VisibleAgreements visible;
    private final CommitmentTimes times;

    JdbcRegister(JdbcClient sql, VisibleAgreements visible, CommitmentTimes times) {
        this.sql = sql;
        this.visible = visible;
        this.times = times;
    }

    @Override
    public Page<RegisterRow> search(
            RegisterFilter filter, Official by, Reckoning reckoning, int page, int size) {
        var statement = statement(filter, by, reckoning);
        var matches = new AtomicLong(-1);
        var rows =
                sql.sql(statement.rows(" limit :size offset :offset", statement.count()))
                        .params(statement.parameters())
                        .param("most", COUNTED + 1)
                        .param("size", size)
                        .param("offset", (long) (page - 1) * size)
                        .query((row, number) -> {
                            matches.setPlain(row.getLong("matches"));
                            return row(row, number);
                        })
                        .list();
        if (rows.isEmpty() && page > 1) return new Page<>(rows, page, size, counted(statement));
        return new Page<>(rows, page, size, Math.max(0, matches.getPlain()));
    }

    private long counted(RegisterStatement statement) {
        return sql.sql(statement.count())
                .params(statement.parameters())
                .param("most", COUNTED + 1)
                .query(Long.class)
                .single();
    }

    @Override
    public RegisterTotals totals(RegisterFilter filter, Official by, Reckoning reckoning) {
        var statement = statement(filter, by, reckoning);
        return sql.sql(statement.totals())
                .params(statement.parameters())
                .query((row, number) ->
                        new RegisterTotals(
                                row.getLong("agreements"),
                                row.getLong("commitments"),
                                row.getLong("fulfilled"),
                                row.getLong("overdue")))
                .single();
    }

    @Override
    public void each(
            RegisterFilter filter, Official by, Reckoning reckoning, Consumer<RegisterRow> sink) {
        var statement = statement(filter, by, reckoning);
        // A callback, not a stream: closing a stream would close the connection behind the scope's
        // back.
        sql.sql(statement.rows("", "null"))
                .params(statement.parameters())
                .withFetchSize(FETCH)
                .query(row -> {
                    sink.accept(row(row, 0));
                });
    }

    private RegisterStatement statement(RegisterFilter filter, Official by, Reckoning reckoning) {
        return new RegisterStatement(
                filter, visible.condition(by), visible.parameters(by), reckoning, times);
    }

    private static RegisterRow row(ResultSet row, int number) throws SQLException {
        var field = row.getString("field");
        var corrected = row.getObject("corrected_at", OffsetDateTime.class);
        return new RegisterRow(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getString("title"),
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("origin").equals(AgreementOrigin.ENTERED_FROM_PAPER.name()),
                row.getString("number"),
                AgreementStatus.valueOf(row.getString("status")),
                field == null ? null : CooperationField.valueOf(field),
                List.of((String[]) row.getArray("parties").getArray()),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("commitments"),
                row.getInt("fulfilled"),
                row.getInt("overdue"),
                row.getObject("next_due", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                corrected == null ? null : corrected.toInstant());
    }
}
