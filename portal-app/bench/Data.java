package vn.lienketvung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import vn.lienketvung.shared.persistence.DatabaseRoles;
import vn.lienketvung.shared.persistence.RolePasswords;
import vn.lienketvung.shared.persistence.embedded.EmbeddedServer;

/** A PostgreSQL of its own with the seeded data; kept between runs. */
final class Data implements AutoCloseable {

    /** The password of the demo cast: the people of the bench take over the hash of one of them. */
    static final String PASSWORD = "lienketvung-demo";
    static final RolePasswords ROLES = new RolePasswords("bench-migrator", "bench-runtime");

    private final Path home;
    private final EmbeddedServer server;
    private final int agreements;
    private final Path script;

    private Data(Path home, EmbeddedServer server, int agreements, Path script) {
        this.home = home;
        this.server = server;
        this.agreements = agreements;
        this.script = script;
    }

    static Data open(Path home, int agreements, Path script, boolean fresh) throws IOException, SQLException {
        if (fresh && Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        Files.createDirectories(home);
        var data = new Data(home, EmbeddedServer.durable(home), agreements, script);
        data.prepare();
        return data;
    }

    String url() {
        return server.url("portal");
    }

    Path home() {
        return home;
    }

    Connection superuser() throws SQLException {
        return server.superuser("portal");
    }

    /** Process of the server. */
    long postmaster() throws IOException, SQLException {
        try (var connection = superuser(); var statement = connection.createStatement(); var row = statement.executeQuery("show data_directory")) {
            row.next();
            return Long.parseLong(Files.readString(Path.of(row.getString(1), "postmaster.pid")).lines().findFirst().orElseThrow());
        }
    }

    private void prepare() throws SQLException {
        try (var connection = server.superuser("postgres"); var statement = connection.createStatement()) {
            try (var known = statement.executeQuery("select 1 from pg_database where datname = 'portal'")) {
                if (known.next()) return;
            }
            statement.execute("create database portal");
        }
        try (var connection = superuser()) {
            DatabaseRoles.ensure(connection, ROLES);
        }
    }

    /** Makes the rows once, after the portal has migrated the database. */
    void seed() throws IOException, SQLException {
        try (var connection = superuser(); var statement = connection.createStatement()) {
            try (var known = statement.executeQuery("select count(*) from account where username like 'bench.%'")) {
                known.next();
                if (known.getLong(1) > 0) return;
            }
            System.out.printf("making %,d agreements ...%n", agreements);
            statement.execute(
                    Files.readString(script)
                            .replace("${n}", String.valueOf(agreements))
                            .replace("${today}", LocalDate.now().toString())
                            .replace("${audited}", String.valueOf(agreements < 20_000)));
        }
        try (var connection = superuser(); var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
