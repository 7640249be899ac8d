package vn.lienketvung.shared.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.lienketvung.shared.persistence.embedded.EmbeddedServer;

/**
 * The one PostgreSQL of this test run: an external server when one is named ({@code portal.test.database.url},
 * {@code .user}, {@code .password}, of a superuser), else a container when a Docker engine answers, else the
 * embedded server. Says which on one line.
 */
record TestServer(String kind, String url, String user, String password) {

    private static final String CONTAINER_IMAGE = "postgres:18-alpine";

    private static final class Holder {
        static final TestServer SERVER = choose().announced();
    }

    static TestServer get() {
        return Holder.SERVER;
    }

    boolean isExternal() {
        return kind.equals("external");
    }

    /**
     * @param database the name of a database on this server
     */
    String urlOf(String database) {
        int slash = url.indexOf('/', "jdbc:postgresql://".length());
        return url.substring(0, slash + 1) + database;
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(urlOf(database), user, password);
    }

    private static TestServer choose() {
        Optional<String> external = setting("portal.test.database.url");
        if (external.isPresent()) {
            return new TestServer(
                    "external",
                    external.get(),
                    setting("portal.test.database.user").orElse("postgres"),
                    setting("portal.test.database.password").orElse(""));
        }
        return dockerAnswers() ? container() : embedded();
    }

    private static Optional<String> setting(String property) {
        String variable = property.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }

    private static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static TestServer container() {
        var container = new PostgreSQLContainer(CONTAINER_IMAGE);
        container.start();
        return new TestServer(
                "container " + CONTAINER_IMAGE,
                container.getJdbcUrl(),
                container.getUsername(),
                container.getPassword());
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static TestServer embedded() {
        EmbeddedServer server = TestFolder.startServer();
        return new TestServer("embedded", server.url("postgres"), "postgres", server.password());
    }

    private TestServer announced() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            System.out.println("Test database: " + kind + " PostgreSQL " + version);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("The test database does not answer", e);
        }
    }
}
