package db.migration.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.CanonicalForm;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.statistics.persistence.RecordedFigures;

/**
 * Each figure that shipped with the portal gets the entry in the audit trail that an entered one has, with the hash of its
 * content: whoever changes it in the table is found out by the next check. The portal did it, on the day of this migration.
 */
public class V0770__statistics_shipped_figures_join_the_trail extends BaseJavaMigration {

    private static final Actor PORTAL = Actor.system("load-figures");

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var at = sql.sql("select now()").query(OffsetDateTime.class).single().toInstant();
        append(connection, bodies(new RecordedFigures(sql), at));
    }

    private static byte[][] bodies(RecordedFigures figures, Instant at) {
        return figures.shipped().stream()
                .map(event -> CanonicalForm.of(AuditEntry.of(event, PORTAL, at)))
                .toArray(byte[][]::new);
    }

    private static void append(Connection connection, byte[][] bodies) throws SQLException {
        try (var statement = connection.prepareStatement("select audit_append(?)")) {
            statement.setArray(1, connection.createArrayOf("bytea", bodies));
            statement.execute();
        }
    }
}
