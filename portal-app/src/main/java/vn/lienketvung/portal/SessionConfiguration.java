package vn.lienketvung.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions in the database when one person's requests come at the same time. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two requests that both put the same thing into a session for the first time: the later one stands, neither fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributesAreWrittenOver() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
