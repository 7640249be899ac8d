package vn.lienketvung.shared.persistence.embedded;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.shared.persistence.DatabaseRoles;
import vn.lienketvung.shared.persistence.MigratorLogin;
import vn.lienketvung.shared.persistence.NoDatabaseNamed;
import vn.lienketvung.shared.persistence.PortalHome;
import vn.lienketvung.shared.persistence.RolePasswords;
import vn.lienketvung.shared.persistence.RuntimeLogin;

/** With no database named, the portal starts its own and signs in with passwords that live as long as it does. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedDatabaseConfiguration {

    private static final String DATABASE = "postgres";

    private final RolePasswords passwords = new RolePasswords(randomPassword(), randomPassword());

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(PortalHome home) throws IOException, SQLException {
        EmbeddedServer server = EmbeddedServer.durable(home.folder("database"));
        try (Connection superuser = server.superuser(DATABASE)) {
            DatabaseRoles.ensure(superuser, passwords);
            return server;
        } catch (SQLException e) {
            server.close();
            throw e;
        }
    }

    @Bean(destroyMethod = "close")
    ServerWatch serverWatch(EmbeddedServer server) {
        return new ServerWatch(server).start();
    }

    @Bean
    JdbcConnectionDetails runtimeLogin(EmbeddedServer server) {
        return new RuntimeLogin(server.url(DATABASE), DatabaseRoles.RUNTIME, passwords.runtime());
    }

    @Bean
    FlywayConnectionDetails migratorLogin(EmbeddedServer server) {
        return new MigratorLogin(
                server.url(DATABASE), DatabaseRoles.MIGRATOR, passwords.migrator());
    }

    private static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
