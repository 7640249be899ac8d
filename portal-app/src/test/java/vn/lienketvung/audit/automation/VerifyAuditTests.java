package vn.lienketvung.audit.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.CanonicalForm;
import vn.lienketvung.audit.ExportedHead;
import vn.lienketvung.audit.Outcome;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.persistence.TestDatabase;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The command as an operator runs it against a database of its own. */
class VerifyAuditTests {

    private static DatabaseAccess database;

    @TempDir Path folder;

    @BeforeAll
    static void threeEventsInOneChain() throws SQLException {
        database = TestDatabase.create();
        Flyway.configure()
                .dataSource(database.url(), "portal_migrator", database.passwords().migrator())
                .locations("classpath:db/migration")
                .initSql("set app.reads = '1'; set app.writes = '1'")
                .load()
                .migrate();
        for (int number = 1; number <= 3; number++) append(number);
    }

    @Test
    void anIntactTrailEndsWithZero() {
        Run run = run("--lang=en");
        assertThat(run.output)
                .contains("Chain 31: 3 events")
                .contains("Intact: 35 chains, 315 events.");
        assertThat(run.code).isZero();
    }

    @Test
    void vietnameseIsSpokenUnlessAskedOtherwise() {
        assertThat(run().output).contains("Nguyên vẹn: 35 chuỗi, 315 sự kiện.");
    }

    @Test
    void theFirstBrokenRowIsNamedAndTheCodeIsOne() throws SQLException {
        tampered(
                "update audit_event set kind = 'agreement.approved' where chain = '31' and seq = 2",
                "update audit_event set kind = 'agreement.submitted' where chain = '31' and seq = 2",
                () -> {
                    Run run = run("--lang=en");
                    assertThat(run.output)
                            .contains(
                                    "Chain 31: 3 events – broken from number 2: the column kind says");
                    assertThat(run.code).isEqualTo(1);
                });
    }

    @Test
    void aShippedFigureThatIsChangedBesideThePortalIsNamed() throws SQLException {
        var hanoi = " where indicator = 'dan-so-sap-xep' and place = '01@2025-07-01'";
        changed(
                "update figure_revision set value = value + 1" + hanoi,
                "update figure_revision set value = value - 1" + hanoi,
                () -> {
                    Run run = run("--lang=en");
                    assertThat(run.output)
                            .containsPattern(
                                    "Chain VN: 312 events – broken from number \\d+: the record"
                                            + " dan-so-sap-xep/01@2025-07-01/2025 is not what was entered");
                    assertThat(run.code).isEqualTo(1);
                });
    }

    @Test
    void aFigureThatIsAddedBesideThePortalIsNamed() throws SQLException {
        changed(
                """
                insert into figure_revision (indicator, unit_id, period, number, value, status, confidence, document,
                                             document_en, published, known_on)
                values ('dan-so-sap-xep', '01@2025-07-01', '2024', 1, 5, 'OFFICIAL', 'HIGH', 'x', 'x', true, '2026-11-22')
                """,
                "delete from figure_revision where indicator = 'dan-so-sap-xep' and period = '2024' and value = 5",
                () -> {
                    Run run = run("--lang=en");
                    assertThat(run.output)
                            .contains("broken from number 313: of the record")
                            .contains("dan-so-sap-xep/01@2025-07-01/2024");
                    assertThat(run.code).isEqualTo(1);
                });
    }

    @Test
    void aHeadExportedEarlierThatIsFurtherOnIsToldOf() throws IOException {
        Path heads = folder.resolve("heads.txt");
        new HeadsFile(heads)
                .append(List.of(new ExportedHead(Instant.EPOCH, "31", 9, Sha256.of("cut off"))));
        Run run = run("--lang=en", "--heads=" + heads);
        assertThat(run.output)
                .contains("broken from number 4: the head exported at 1970-01-01T00:00:00Z");
        assertThat(run.code).isEqualTo(1);
    }

    @Test
    void aHeadsFileThatIsNotThereIsAFailure() {
        assertThat(run("--heads=" + folder.resolve("none.txt")).code).isEqualTo(1);
    }

    @Test
    void aFolderWithoutADatabaseIsAFailureAndStaysEmpty() {
        Run run = run(Stream.of("verify-audit", "--portal.home=" + folder));
        assertThat(run.output).contains("There is no database in");
        assertThat(run.code).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    private Run run(String... more) {
        return run(
                Stream.concat(
                        Stream.of(
                                "verify-audit",
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=portal_runtime",
                                "--spring.datasource.password=" + database.passwords().runtime(),
                                "--portal.home=" + folder),
                        Stream.of(more)));
    }

    private static Run run(Stream<String> arguments) {
        var bytes = new ByteArrayOutputStream();
        int code =
                VerifyAudit.run(
                        new PrintStream(bytes, true, StandardCharsets.UTF_8),
                        arguments.toArray(String[]::new));
        return new Run(code, bytes.toString(StandardCharsets.UTF_8));
    }

    private static void append(int number) throws SQLException {
        var entry =
                new AuditEntry(
                        Instant.parse("2026-11-22T01:00:00Z").plusSeconds(number),
                        new Actor("a", "Lan", "CLERK", null, "31"),
                        "agreement.submitted",
                        Outcome.DONE,
                        Trace.of("agreement", number));
        try (Connection runtime = database.runtime();
                var append = runtime.prepareStatement("select audit_append(array[?])")) {
            append.setBytes(1, CanonicalForm.of(entry));
            append.execute();
        }
    }

    private static void tampered(String fault, String repair, Runnable check) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("alter table audit_event disable trigger all");
            statement.execute(fault);
            check.run();
            statement.execute(repair);
            statement.execute("alter table audit_event enable always trigger append_only");
        }
    }

    /** What somebody does who owns the database and leaves the trail alone. */
    private static void changed(String fault, String repair, Runnable check) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set app.reads = '1'");
            statement.execute("alter table figure_revision disable trigger figure_revision_stands");
            statement.execute(fault);
            try {
                check.run();
            } finally {
                statement.execute(repair);
                statement.execute(
                        "alter table figure_revision enable always trigger figure_revision_stands");
            }
        }
    }

    private record Run(int code, String output) {}
}
