package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.lienketvung.AccessMatrix.Principal;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * A page asks the database a bounded number of questions, however many rows it shows. Every page of a signed-in
 * person asks the floor's first: session, person with rights, scope, session kept alive.
 */
@HttpTest
@Import(StatementsPerPageTests.Counting.class)
class StatementsPerPageTests {

    /** What the floor page of the benchmark asks as well. */
    private static final int FLOOR = 4;

    /** What a page may ask beyond the floor; the number of unread notices, which the frame shows, is one of these. */
    private static final int BEYOND = 4;

    /** What the pages may ask, floor and all, that fetch an aggregate to be worked on. */
    private static final int MOST = 40;

    /** The pages that people look at most. */
    private static final String LOOKED_AT =
            "/lam-viec/(viec-cua-toi|thoa-thuan|ma-tran.*|thoa-thuan-tren-giay.*|trang-lanh-dao|cam-ket/[0-9a-f-]{36}"
                    + "|thoa-thuan/[0-9a-f-]{36}/(tong-quan|cam-ket|cac-ben|tai-lieu|nhat-ky|trao-doi|nguon-luc))";

    private static final Queue<String> STATEMENTS = new ConcurrentLinkedQueue<>();

    @TestConfiguration
    static class Counting {

        /** Between pool and database, below whatever else stands around the pool. */
        @Bean
        static BeanPostProcessor countsStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessBeforeInitialization(Object bean, String name) {
                    if (bean instanceof HikariDataSource pool && pool.getDataSource() == null)
                        pool.setDataSource(new CountingDataSource(pool));
                    return bean;
                }
            };
        }
    }

    /** Remembers what is prepared or executed on every connection it hands out. */
    private static final class CountingDataSource extends DelegatingDataSource {

        private static final Set<String> QUESTIONS =
                Set.of("prepareStatement", "createStatement", "prepareCall");

        CountingDataSource(HikariDataSource pool) {
            super(new DriverManagerDataSource(pool.getJdbcUrl()));
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            var target = super.getConnection(user, password);
            return (Connection)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (QUESTIONS.contains(method.getName()) && !isNotAPage())
                                    STATEMENTS.add(
                                            String.valueOf(
                                                    arguments == null ? null : arguments[0]));
                                try {
                                    return method.invoke(target, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getTargetException();
                                }
                            });
        }
    }

    /** The timers, and the pool itself when it opens a connection more. */
    private static boolean isNotAPage() {
        var name = Thread.currentThread().getName();
        return name.startsWith("scheduling") || name.contains("connection-adder");
    }

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;
    @Autowired JdbcClient sql;

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "COORDINATOR", "ADMINISTRATOR", "AUDITOR"})
    void noPageAsksMoreThanItsShare(Principal principal) {
        var tooMany = new ArrayList<String>();
        var visitor = AccessMatrix.arrive(port, principal);
        for (var address : PagesOfTheMatrix.openTo(principal, database)) {
            var asked = withoutTheCalendar(askedBy(() -> visitor.get(address)));
            var most = address.matches(LOOKED_AT) ? FLOOR + BEYOND : MOST;
            if (asked.size() > most) tooMany.add(told(address, asked));
        }
        assertThat(tooMany).isEmpty();
    }

    @Test
    void theFloorAsksItsFourAndNoMore() {
        var visitor = AccessMatrix.arrive(port, Principal.LEAD);
        var asked = askedBy(() -> visitor.get("/huong-dan"));
        assertThat(asked)
                .as(told("/huong-dan", asked))
                .hasSize(FLOOR + 1)
                .anyMatch(each -> each.contains("SPRING_SESSION S"))
                .anyMatch(each -> each.contains("person_of_request"))
                .anyMatch(each -> each.contains("set_config"))
                .anyMatch(each -> each.contains("from notice"))
                .anyMatch(each -> each.startsWith("UPDATE SPRING_SESSION"));
    }

    @Test
    void theRegisterAsksTheSameForManyRowsAsForFew() {
        var many = AccessMatrix.arrive(port, Principal.LEAD);
        var few = AccessMatrix.arrive(port, Principal.STRANGER);
        // The calendar is read once in a while, not for a page.
        many.get("/lam-viec/thoa-thuan");
        assertThat(askedBy(() -> many.get("/lam-viec/thoa-thuan")))
                .hasSameSizeAs(askedBy(() -> few.get("/lam-viec/thoa-thuan")));
    }

    /** The planted fault: a loop of queries must be seen by the count. */
    @Test
    void aLoopOfQueriesIsCounted() {
        assertThat(
                        askedBy(() -> {
                            for (int i = 0; i < MOST + 1; i++)
                                sql.sql("select 1").query(Integer.class).single();
                        }))
                .hasSizeGreaterThan(MOST);
    }

    /** It is read once in a while, for whatever page comes then. */
    private static List<String> withoutTheCalendar(List<String> asked) {
        var others = new ArrayList<>(asked);
        others.stream()
                .filter(each -> each.contains("from calendar_day"))
                .findFirst()
                .ifPresent(others::remove);
        return others;
    }

    /** The session is kept alive while the last bytes of a page are on their way, so wait for that. */
    private static List<String> askedBy(Runnable work) {
        quiet();
        STATEMENTS.clear();
        work.run();
        quiet();
        return List.copyOf(STATEMENTS);
    }

    private static void quiet() {
        try {
            int before;
            do {
                before = STATEMENTS.size();
                Thread.sleep(30);
            } while (before != STATEMENTS.size());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(String address, List<String> asked) {
        return asked.size()
                + " statements for "
                + address
                + asked.stream()
                        .map(each -> "\n   " + each.strip().replaceAll("\\s+", " "))
                        .map(each -> each.substring(0, Math.min(150, each.length())))
                        .reduce("", String::concat);
    }
}
