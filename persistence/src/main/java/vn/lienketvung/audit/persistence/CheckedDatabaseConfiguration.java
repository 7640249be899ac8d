package vn.lienketvung.audit.persistence;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.lienketvung.shared.persistence.NoDatabaseNamed;
import vn.lienketvung.shared.persistence.PortalHome;

/** For the command verify-audit alone: the way into the embedded database, when no other one is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "portal.command", havingValue = "verify-audit")
@Conditional(NoDatabaseNamed.class)
class CheckedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    CheckedServer checkedServer(Environment environment) throws IOException {
        var home = new PortalHome(Path.of(environment.getProperty("portal.home", "data")));
        return CheckedServer.in(home.folder().resolve("database"));
    }

    @Bean
    JdbcConnectionDetails checkedDatabase(CheckedServer server) {
        return server.login();
    }
}
