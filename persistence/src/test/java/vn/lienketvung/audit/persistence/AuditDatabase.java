package vn.lienketvung.audit.persistence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.audit.AuditCheck;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.AuditReport;
import vn.lienketvung.audit.AuditTrail;
import vn.lienketvung.audit.BrokenRow;
import vn.lienketvung.audit.ExportedHead;
import vn.lienketvung.audit.Outcome;
import vn.lienketvung.audit.RecordedChains;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.persistence.DatabaseRoles;
import vn.lienketvung.shared.persistence.TestDatabase;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A migrated database of its own, whose audit trail may be damaged without harm to other tests. */
class AuditDatabase {

    final DatabaseAccess access = TestDatabase.create();
    final AuditTrail trail;
    final RecordedChains chains;
    final TransactionTemplate transaction;

    AuditDatabase() {
        Flyway.configure()
                .dataSource(access.url(), DatabaseRoles.MIGRATOR, access.passwords().migrator())
                .locations("classpath:db/migration")
                .initSql("set app.reads = '1'; set app.writes = '1'")
                .load()
                .migrate();
        var runtime =
                new DriverManagerDataSource(
                        access.url(), DatabaseRoles.RUNTIME, access.passwords().runtime());
        var transactions = new DataSourceTransactionManager(runtime);
        var jdbc = new JdbcTemplate(runtime);
        transaction = new TransactionTemplate(transactions);
        trail = new JdbcAuditTrail(jdbc, nothingToFlush());
        chains = new JdbcRecordedChains(runtime, transactions, List.of());
    }

    void append(AuditEntry... entries) {
        transaction.executeWithoutResult(_ -> trail.append(List.of(entries)));
    }

    /** Rows 1 to {@code count} of each of the chains. */
    void fill(int count, String... chains) {
        for (int number = 1; number <= count; number++)
            for (String chain : chains) append(entry(chain, number));
    }

    AuditReport check(List<ExportedHead> exported) {
        var check = new AuditCheck(exported);
        chains.show(check);
        return check.report();
    }

    List<BrokenRow> broken() {
        return check(List.of()).broken();
    }

    List<ExportedHead> exported() {
        return chains.heads().stream()
                .map(h -> new ExportedHead(Instant.EPOCH, h.chain(), h.seq(), new Sha256(h.hash())))
                .toList();
    }

    /** What somebody does who owns the server: no trigger, no foreign key, everything allowed. */
    void tamper(String statements) {
        try (Connection superuser = access.superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (String table : List.of("audit_event", "audit_head"))
                statement.execute("alter table " + table + " disable trigger all");
            statement.execute(statements);
            superuser.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static AuditEntry entry(String chain, int number) {
        return new AuditEntry(
                Instant.parse("2026-11-22T01:00:00.123456Z").plusMillis(number),
                new Actor(
                        "account-" + number % 7,
                        "Nguyễn Thị Số " + number,
                        "CLERK",
                        "to-chuc",
                        chain),
                "agreement.submitted",
                Outcome.DONE,
                Trace.of("agreement", number)
                        .moved("DRAFT", "IN_REVIEW")
                        .because("đủ hồ sơ")
                        .hashed("a".repeat(64), "b".repeat(64)));
    }

    private static EntityManager nothingToFlush() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        AuditDatabase.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (_, _, _) -> null);
    }
}
