package vn.lienketvung.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.audit.AuditChain;
import vn.lienketvung.audit.AuditReport;
import vn.lienketvung.audit.ChainHead;

class AuditTrailTests {

    private static final AuditDatabase database = new AuditDatabase();

    @Test
    void everyChainStandsReadyFromTheBeginning() {
        assertThat(database.chains.heads().stream().map(ChainHead::chain))
                .containsExactlyElementsOf(
                        AuditChain.all().stream().map(AuditChain::code).toList());
    }

    @Test
    void whatIsAppendedIsFoundIntact() {
        long before = database.check(List.of()).events();
        database.fill(20, "01", "31", "VN");
        AuditReport report = database.check(database.exported());
        assertThat(report.broken()).isEmpty();
        assertThat(report.events()).isEqualTo(before + 60);
    }

    @Test
    void anUnknownChainIsRefusedAndNothingOfTheTransactionStays() {
        long before = database.check(List.of()).events();
        assertThatThrownBy(() ->
                        database.append(AuditDatabase.entry("01", 1), AuditDatabase.entry("99", 1)))
                .hasMessageContaining("There is no audit chain 99");
        assertThat(database.check(List.of()).events()).isEqualTo(before);
    }

    @Test
    void transactionsOnTwoChainsNeverWaitForEachOtherInACircle() throws Exception {
        long before = database.check(List.of()).events();
        List<Callable<Void>> work = new ArrayList<>();
        for (int number = 0; number < 240; number++) {
            String first = number % 2 == 0 ? "44" : "46";
            String second = number % 2 == 0 ? "46" : "44";
            int one = number;
            work.add(() -> {
                database.append(AuditDatabase.entry(first, one), AuditDatabase.entry(second, one));
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(work)) done.get();
        }
        AuditReport report = database.check(List.of());
        assertThat(report.isIntact()).isTrue();
        assertThat(report.events()).isEqualTo(before + 480);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit_event select * from audit_event",
                "update audit_event set kind = 'x'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_head set seq = seq + 1",
                "delete from audit_head",
                "insert into audit_head values ('99', 0, decode(repeat('00', 32), 'hex'))",
                "alter table audit_event disable trigger all",
                "drop function audit_append",
            })
    void theRuntimeRoleMayOnlyAppend(String statement) throws SQLException {
        try (Connection runtime = database.access.runtime()) {
            assertRefused(runtime, statement);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set kind = 'x'",
                "delete from audit_event",
                "truncate audit_event",
                "update audit_head set seq = seq + 2",
                "update audit_head set hash = decode(repeat('00', 32), 'hex')",
                "update audit_head set chain = '99', seq = seq + 1 where chain = '01'",
                "delete from audit_head",
                "truncate audit_head, audit_event",
            })
    void notEvenASuperuserInReplicationModeMayChangeWhatIsWritten(String statement)
            throws SQLException {
        database.fill(1, "01");
        try (Connection superuser = database.access.superuser();
                Statement mode = superuser.createStatement()) {
            assertRefused(superuser, statement);
            mode.execute("set session_replication_role = replica");
            assertRefused(superuser, statement);
        }
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(
                        () -> {
                            try (Statement statement = connection.createStatement()) {
                                statement.execute(sql);
                            }
                        })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    }
}
