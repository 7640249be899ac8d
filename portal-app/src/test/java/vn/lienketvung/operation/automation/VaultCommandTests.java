package vn.lienketvung.operation.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.persistence.TestDatabase;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;
import vn.lienketvung.shared.persistence.embedded.EmbeddedServer;

/** A portal with its demo data is copied while it runs, and put back in another place. */
@HttpTest
class VaultCommandTests {

    /** A home of its own: the exported heads of other tests' databases would not fit. */
    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry properties) throws IOException {
        Path own = Files.createTempDirectory("portal-home");
        properties.add("portal.home", own::toString);
    }

    @Autowired DatabaseAccess database;
    @Autowired Environment environment;
    @TempDir Path folder;

    private Path home;
    private Path copy;

    @BeforeEach
    void aRunningPortal() {
        home = Path.of(environment.getRequiredProperty("portal.home")).toAbsolutePath();
        copy = folder.resolve("copy");
    }

    @Test
    void everyTableAndFileIsBackInAnotherExternalDatabase() throws Exception {
        Map<String, String> before = copiedWhileNothingMoved();
        DatabaseAccess fresh = TestDatabase.create();

        Run restored = restore(fresh, folder.resolve("home"));

        assertThat(restored.output).contains("Restored").contains("Intact");
        assertThat(restored.code).isZero();
        try (Connection source = database.superuser();
                Connection after = fresh.superuser()) {
            assertThat(tables(after)).hasSizeGreaterThan(30).isEqualTo(before);
            assertThat(shape(after)).isEqualTo(shape(source));
        }
        assertThat(files(copy.resolve("files")))
                .isNotEmpty()
                .isEqualTo(files(folder.resolve("home/files")));
        assertThat(restore(fresh, folder.resolve("elsewhere")).output).contains("holds something");
    }

    @Test
    void everyTableIsBackInAWipedEmbeddedPortal() throws Exception {
        Map<String, String> before = copiedWhileNothingMoved();
        Path wiped = Files.createDirectory(folder.resolve("wiped"));

        Run restored = run("restore", copy.toString(), "--lang=en", "--portal.home=" + wiped);

        assertThat(restored.output).contains("Restored").contains("Intact");
        assertThat(restored.code).isZero();
        try (var server = EmbeddedServer.durable(wiped.resolve("database"));
                Connection after = server.superuser("postgres")) {
            assertThat(tables(after)).isEqualTo(before);
        }
        // A copy of the copy, of a portal that stands still, is the same to the byte.
        assertThat(run("backup", folder.resolve("again").toString(), "--portal.home=" + wiped).code)
                .isZero();
        assertThat(files(folder.resolve("again/files"))).isEqualTo(files(copy.resolve("files")));
        assertThat(run("restore", copy.toString(), "--lang=en", "--portal.home=" + wiped).output)
                .contains("holds something");
    }

    @Test
    void aDamagedCopyIsRefusedAndNothingIsTouched() throws Exception {
        backup();
        Path table = copy.resolve("tables/agreement");
        Path manifest = copy.resolve("manifest.txt");
        byte[] whole = Files.readAllBytes(table);
        byte[] list = Files.readAllBytes(manifest);

        Files.write(table, new byte[0]);
        refused("not whole at tables/agreement");
        Files.write(table, java.util.Arrays.copyOf(whole, whole.length - 1));
        refused("not whole at tables/agreement");
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(table, flipped);
        refused("not whole at tables/agreement");
        Files.delete(table);
        refused("not whole at tables/agreement");
        Files.write(table, whole);

        Files.writeString(copy.resolve("tables/more"), "x");
        refused("not whole at tables/more");
        Files.delete(copy.resolve("tables/more"));

        byte[] changed = list.clone();
        changed[list.length / 2] ^= 1;
        Files.write(manifest, changed);
        refused("no whole manifest");
        Files.write(manifest, java.util.Arrays.copyOf(list, list.length / 2));
        refused("no whole manifest");
        Files.delete(manifest);
        refused("no whole manifest");
    }

    @Test
    void aCopyOfAnUnknownSchemaIsRefused() throws Exception {
        backup();
        Path manifest = copy.resolve("manifest.txt");
        String text = Files.readString(manifest);
        String other =
                text.substring(0, text.lastIndexOf("end "))
                        .replaceFirst("schema \\S+", "schema 9999");
        Files.writeString(manifest, other + "end " + Sha256.of(other) + "\n");

        assertThat(restore(TestDatabase.create(), folder.resolve("home")).output)
                .contains("schema 9999, which this portal does not know");
    }

    @Test
    void aFolderInUseIsNotWrittenInto() throws Exception {
        Files.createDirectories(copy);
        Files.writeString(copy.resolve("mine"), "x");

        Run run = backup();

        assertThat(run.code).isEqualTo(1);
        assertThat(run.output).contains("holds something");
    }

    @Test
    void withoutAFolderTheUseIsExplained() {
        assertThat(run("backup", "--lang=en").output).contains("Usage");
        assertThat(run("restore", "--lang=en").code).isEqualTo(1);
    }

    /** The timers of the running portal may write in between; then the copy is taken again. */
    private Map<String, String> copiedWhileNothingMoved() throws SQLException {
        for (int attempt = 1; attempt < 9; attempt++) {
            copy = folder.resolve("copy-" + attempt);
            try (Connection superuser = database.superuser()) {
                var before = tables(superuser);
                var copying = backup();
                assertThat(copying.code).as(copying.output).isZero();
                if (tables(superuser).equals(before)) return before;
            }
        }
        throw new AssertionError("The portal never stood still");
    }

    private void refused(String because) throws IOException {
        Path wiped = folder.resolve("untouched");
        Run run = run("restore", copy.toString(), "--lang=en", "--portal.home=" + wiped);
        assertThat(run.output).contains(because);
        assertThat(run.code).isEqualTo(1);
        assertThat(wiped).doesNotExist();
    }

    private Run backup() {
        return run(
                "backup",
                copy.toString(),
                "--lang=en",
                "--portal.home=" + home,
                "--spring.datasource.url=" + database.url(),
                "--spring.flyway.user=portal_migrator",
                "--spring.flyway.password=" + database.passwords().migrator());
    }

    private Run restore(DatabaseAccess into, Path newHome) {
        return run(
                "restore",
                copy.toString(),
                "--lang=en",
                "--portal.home=" + newHome,
                "--spring.datasource.url=" + into.url(),
                "--spring.datasource.username=portal_runtime",
                "--spring.datasource.password=" + into.passwords().runtime(),
                "--spring.flyway.user=portal_migrator",
                "--spring.flyway.password=" + into.passwords().migrator());
    }

    private static Run run(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        int code =
                VaultCommand.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
        return new Run(code, bytes.toString(StandardCharsets.UTF_8));
    }

    /** A digest of all rows of each table, in an order of their own. */
    private static Map<String, String> tables(Connection superuser) throws SQLException {
        var digests = new TreeMap<String, String>();
        for (String table :
                texts(
                                superuser,
                                """
                                select string_agg(relname, ' ') from pg_class where relkind in ('r', 'p')
                                   and relnamespace = 'public'::regnamespace
                                   and relname not in ('flyway_schema_history', 'spring_session', 'spring_session_attributes')
                                """)
                        .split(" "))
            digests.put(
                    table,
                    texts(
                            superuser,
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text collate \"C\")), '') from "
                                    + table
                                    + " t"));
        return digests;
    }

    /** Keys, triggers and forced row-level security are as they were. */
    private static String shape(Connection superuser) throws SQLException {
        return texts(
                superuser,
                """
                select string_agg(line, E'\\n' order by line) from (
                    select conrelid::regclass || conname || pg_get_constraintdef(oid) as line from pg_constraint
                     where connamespace = 'public'::regnamespace
                    union all select tgrelid::regclass || tgname || tgenabled::text from pg_trigger where not tgisinternal
                    union all select relname || relrowsecurity || relforcerowsecurity from pg_class
                               where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')) lines
                """);
    }

    private static String texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        var digests = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                digests.put(
                        root.relativize(file).toString(),
                        Sha256.of(Files.readAllBytes(file)).value());
        }
        return digests;
    }

    private record Run(int code, String output) {}
}
