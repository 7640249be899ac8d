package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** A page asks the database a bounded number of questions, however many rows it shows. */
@HttpTest
@Import(StatementsPerPageTests.Counting.class)
class StatementsPerPageTests {

    /** Session, person, rights and audit included. */
    private static final int MOST = 40;

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    @TestConfiguration
    static class Counting {

        @Bean
        static BeanPostProcessor countsStatements() {
            // Of this kind, so that it comes after the one that makes the data source scoped.
            return new MergedBeanDefinitionPostProcessor() {
                @Override
                public void postProcessMergedBeanDefinition(
                        RootBeanDefinition definition, Class<?> type, String name) {}

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? new CountingDataSource(source)
                            : bean;
                }
            };
        }
    }

    /** Counts what is prepared or executed on every connection it hands out. */
    private static final class CountingDataSource extends DelegatingDataSource {

        private static final Set<String> QUESTIONS =
                Set.of("prepareStatement", "createStatement", "prepareCall");

        CountingDataSource(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var target = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (QUESTIONS.contains(method.getName()))
                                    STATEMENTS.incrementAndGet();
                                try {
                                    return method.invoke(target, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getTargetException();
                                }
                            });
        }
    }

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;
    @Autowired JdbcClient sql;

    @Test
    void noPageAsksMoreThanItsShare() {
        var tooMany = new ArrayList<String>();
        for (var principal :
                Set.of(
                        Principal.LEAD,
                        Principal.COORDINATOR,
                        Principal.ADMINISTRATOR,
                        Principal.AUDITOR)) {
            var visitor = AccessMatrix.arrive(port, principal);
            for (var address : PagesOfTheMatrix.openTo(principal, database)) {
                var asked = askedBy(() -> visitor.get(address));
                if (asked > MOST)
                    tooMany.add(address + " as " + principal + ": " + asked + " statements");
            }
        }
        assertThat(tooMany).isEmpty();
    }

    @Test
    void theRegisterAsksTheSameForManyRowsAsForFew() {
        var many = AccessMatrix.arrive(port, Principal.LEAD);
        var few = AccessMatrix.arrive(port, Principal.STRANGER);
        assertThat(askedBy(() -> many.get("/lam-viec/thoa-thuan")))
                .isEqualTo(askedBy(() -> few.get("/lam-viec/thoa-thuan")));
    }

    /** The planted fault: a loop of queries must be seen by the count. */
    @Test
    void aLoopOfQueriesIsCounted() {
        assertThat(
                        askedBy(() -> {
                            for (int i = 0; i < MOST + 1; i++)
                                sql.sql("select 1").query(Integer.class).single();
                        }))
                .isGreaterThan(MOST);
    }

    private static int askedBy(Runnable work) {
        int before = STATEMENTS.get();
        work.run();
        return STATEMENTS.get() - before;
    }
}
