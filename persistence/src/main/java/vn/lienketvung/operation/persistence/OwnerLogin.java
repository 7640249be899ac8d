package vn.lienketvung.operation.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import vn.lienketvung.operation.VaultRefused;
import vn.lienketvung.operation.VaultRefused.Reason;
import vn.lienketvung.shared.persistence.DatabaseRoles;
import vn.lienketvung.shared.persistence.RolePasswords;
import vn.lienketvung.shared.persistence.embedded.EmbeddedServer;
import vn.lienketvung.shared.persistence.embedded.RunningServer;

/**
 * A way into the database above daily work; closing it stops a server that was started for it.
 *
 * @param server only one that was started here
 */
record OwnerLogin(String url, String user, String password, @Nullable EmbeddedServer server)
        implements AutoCloseable {

    private static final String DATABASE = "postgres";

    /** To look: the external database's owner, or the superuser of the embedded one, running or not. */
    static OwnerLogin toLook(Environment environment, Path home) throws IOException {
        if (isExternal(environment)) return external(environment);
        Path database = home.resolve("database");
        if (!RunningServer.isDatabaseIn(database))
            throw new VaultRefused(Reason.NOTHING_THERE, home);
        var running = RunningServer.in(database);
        if (running.isPresent())
            return new OwnerLogin(
                    running.get().url(DATABASE), DATABASE, running.get().password(), null);
        var own = EmbeddedServer.durable(database);
        return new OwnerLogin(own.url(DATABASE), DATABASE, own.password(), own);
    }

    /** To make: the owner of a database that holds nothing yet. */
    static OwnerLogin toMake(Environment environment, Path home) throws IOException, SQLException {
        if (isExternal(environment)) return external(environment);
        Path database = home.resolve("database");
        if (RunningServer.isDatabaseIn(database))
            throw new VaultRefused(Reason.TARGET_IN_USE, database);
        var own = EmbeddedServer.durable(database);
        var passwords = new RolePasswords(random(), random());
        try (Connection superuser = own.superuser(DATABASE)) {
            DatabaseRoles.ensure(superuser, passwords);
        }
        return new OwnerLogin(own.url(DATABASE), DatabaseRoles.MIGRATOR, passwords.migrator(), own);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() throws IOException {
        if (server != null) server.close();
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }

    private static boolean isExternal(Environment environment) {
        return environment.containsProperty("spring.datasource.url");
    }

    private static OwnerLogin external(Environment environment) {
        return new OwnerLogin(
                environment.getProperty(
                        "spring.flyway.url",
                        environment.getRequiredProperty("spring.datasource.url")),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getProperty("spring.flyway.password", ""),
                null);
    }

    private static String random() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
