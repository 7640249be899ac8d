package vn.lienketvung.shared.persistence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** An operator's own PostgreSQL: one login for daily work, another for migrations. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseNamed.class)
class ExternalDatabaseConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "spring.flyway.enabled", matchIfMissing = true)
    FlywayConnectionDetails migratorLogin(Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        String user = environment.getProperty("spring.flyway.user");
        if (user == null) {
            throw new CannotStart(
                    "An external database is named, but not the role that owns the schema.",
                    "Set spring.flyway.user and spring.flyway.password to the owner's login"
                            + " (portal_migrator), and spring.datasource.username and .password to the"
                            + " runtime login (portal_runtime): docs/operations.md, section 'External"
                            + " database'.");
        }
        return new MigratorLogin(
                environment.getProperty("spring.flyway.url", url),
                user,
                environment.getProperty("spring.flyway.password"));
    }
}
