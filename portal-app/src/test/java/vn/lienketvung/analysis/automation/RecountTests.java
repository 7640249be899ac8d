package vn.lienketvung.analysis.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lienketvung.shared.persistence.TestDatabase;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The command as an operator runs it against a database of its own. */
class RecountTests {

    private static final String PLANTED =
            """
            insert into commitment_tally (field, grain, day, measure, province, n, audience)
            values ('', 'DAY', date '2026-03-31', 'ACTIVE', '82', 3, 3)
            """;

    private static DatabaseAccess database;

    @BeforeAll
    static void freshDatabase() {
        database = TestDatabase.create();
        Flyway.configure()
                .dataSource(database.url(), "portal_migrator", database.passwords().migrator())
                .locations("classpath:db/migration")
                .initSql("set app.reads = '1'; set app.writes = '1'")
                .load()
                .migrate();
    }

    @Test
    void aWrongFigureIsNamedAndTheCodeIsOneUntilTheFiguresAreMadeAnew() throws SQLException {
        assertThat(run("--lang=en"))
                .isEqualTo(new Run(0, List.of("Every figure is what the records say.")));
        try (Connection superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(PLANTED);
        }
        assertThat(run("--lang=en"))
                .isEqualTo(
                        new Run(
                                1,
                                List.of(
                                        "Figures that differ from the records: 1",
                                        "  ACTIVE DAY 2026-03-31 82: 3, counted 0")));
        assertThat(run().lines()).first().isEqualTo("1 số liệu khác với hồ sơ:");
        assertThat(run("--rebuild").code()).isZero();
        assertThat(run().lines()).containsExactly("Mọi số liệu khớp với hồ sơ.");
    }

    private record Run(int code, List<String> lines) {}

    private static Run run(String... options) {
        var out = new ByteArrayOutputStream();
        var args =
                Stream.concat(
                                Stream.of(
                                        "recount",
                                        "--spring.datasource.url=" + database.url(),
                                        "--spring.datasource.username=portal_runtime",
                                        "--spring.datasource.password="
                                                + database.passwords().runtime()),
                                Stream.of(options))
                        .toArray(String[]::new);
        int code = Recount.run(new PrintStream(out, true, StandardCharsets.UTF_8), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
