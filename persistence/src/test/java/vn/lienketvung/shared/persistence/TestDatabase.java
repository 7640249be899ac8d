package vn.lienketvung.shared.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each Spring test context a fresh database of its own on the one {@link TestServer}, reached with the
 * two roles the portal uses in earnest.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final RolePasswords PASSWORDS = new RolePasswords("migrator", "runtime");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        use(create(), context);
    }

    /** Has the context work on this database. */
    public static void use(DatabaseAccess access, ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("databaseAccess", access);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", properties(access.url())));
    }

    /** A fresh database with both roles, before any migration. */
    public static DatabaseAccess create() {
        return create("template0");
    }

    /** A copy of a database in which nobody is at work, roles and records included. */
    public static DatabaseAccess copyOf(DatabaseAccess filled) {
        return create(filled.name());
    }

    private static DatabaseAccess create(String template) {
        TestServer server = TestServer.get();
        String database = "portal_test_" + UUID.randomUUID().toString().replace("-", "");
        try {
            try (Connection superuser = server.superuser("postgres");
                    Statement statement = superuser.createStatement()) {
                statement.execute("create database " + database + " template " + template);
            }
            try (Connection superuser = server.superuser(database)) {
                DatabaseRoles.ensure(superuser, PASSWORDS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
        if (server.isExternal()) dropAtTheEnd(server, database);
        return new DatabaseAccess(server, database, PASSWORDS);
    }

    private static Map<String, Object> properties(String url) {
        return Map.of(
                // many contexts share one server
                "spring.datasource.hikari.minimum-idle",
                "1",
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                DatabaseRoles.RUNTIME,
                "spring.datasource.password",
                PASSWORDS.runtime(),
                "spring.flyway.url",
                url,
                "spring.flyway.user",
                DatabaseRoles.MIGRATOR,
                "spring.flyway.password",
                PASSWORDS.migrator());
    }

    private static void dropAtTheEnd(TestServer server, String database) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            try (Connection superuser = server.superuser("postgres");
                                    Statement statement = superuser.createStatement()) {
                                statement.execute("drop database " + database + " with (force)");
                            } catch (SQLException e) {
                                System.err.println("Not dropped: " + database);
                            }
                        }));
    }

    /** The ways into one test database, among them those the portal itself never takes. */
    public record DatabaseAccess(TestServer server, String name, RolePasswords passwords) {

        public String url() {
            return server.urlOf(name);
        }

        /** For planting faults that no role of the portal could. */
        public Connection superuser() throws SQLException {
            return server.superuser(name);
        }

        public Connection migrator() throws SQLException {
            return DriverManager.getConnection(url(), DatabaseRoles.MIGRATOR, passwords.migrator());
        }

        /** Without the scope that the application's data source sends. */
        public Connection runtime() throws SQLException {
            return DriverManager.getConnection(url(), DatabaseRoles.RUNTIME, passwords.runtime());
        }
    }
}
