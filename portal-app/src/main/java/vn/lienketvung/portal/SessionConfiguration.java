package vn.lienketvung.portal;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database. They are nobody's business records: read and kept without a scope, one statement each. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two requests that both put the same thing into a session for the first time: the later one stands, neither fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributesAreWrittenOver() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    DataSource sessionSource(DataSource scoped) {
        var pool =
                scoped instanceof DelegatingDataSource around ? around.getTargetDataSource() : null;
        return new DelegatingDataSource(pool == null ? scoped : pool);
    }

    /** A session is kept whatever becomes of the request's own transaction. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(
            @Qualifier("sessionSource") DataSource source) {
        var apart = new TransactionTemplate(new DataSourceTransactionManager(source));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}
