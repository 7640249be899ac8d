package vn.lienketvung.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.Trigger;
import vn.lienketvung.identity.Official;

/**
 * The floor pages: the same session, person, rights and scope statements as the portal's own pages, because they pass
 * the same filters, then the least SQL that can answer (by keys already known) and a StringBuilder.
 */
@Configuration(proxyBeanMethods = false)
class Floor {

    /** What every page asks before its own first statement. */
    static final List<String> SHARED =
            List.of("session and its attributes", "person with rights", "scope", "session kept alive");

    @Bean
    ServletRegistrationBean<HttpServlet> floorPages(DataSource source) {
        return new ServletRegistrationBean<>(new Pages(source), "/lam-viec/bench/*");
    }

    /** For visitors: the same filters without a session, keys already known. */
    @Bean
    ServletRegistrationBean<HttpServlet> publicFloorPages(DataSource source) {
        var pages = new ServletRegistrationBean<HttpServlet>(new Public(source), "/san-pham/bench/*");
        pages.setName("publicFloorPages");
        return pages;
    }

    /** Timers stand still, but for imports: what is measured is pages, not the ladders that climb over the made data meanwhile. */
    @Bean
    @ConditionalOnProperty(name = "bench.timers", havingValue = "still", matchIfMissing = true)
    TaskScheduler taskScheduler() {
        return new StandingStill();
    }

    private static final class StandingStill implements TaskScheduler {

        @Override
        public ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
            return null;
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, Instant start) {
            return null;
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant start, Duration period) {
            return null;
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Duration period) {
            return null;
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Instant start, Duration delay) {
            return null;
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
            return null;
        }
    }

    private static final class Public extends HttpServlet {

        private static final int ROWS = 24;
        private static final String CARDS =
                "select c.slug, c.code, c.name, c.product_group, v.name, c.producer_name, c.stars, c.recognised_year, c.harvest, c.picture from catalogue_product c join province v on v.code = c.province where c.id = any(?)";
        private static final String PRODUCT =
                "select c.*, v.name, e.slug, e.code from catalogue_product c join province v on v.code = c.province left join catalogue_producer e on e.id = c.producer where c.id = any(?)";

        private final DataSource source;
        private volatile UUID[] keys = {};

        Public(DataSource source) {
            this.source = source;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var page = new StringBuilder(16_000).append("<!DOCTYPE html><html lang=vi><title>Floor</title><main>");
            boolean one = request.getPathInfo().equals("/product");
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                if (keys.length == 0) keys = known(connection);
                int from = Integer.parseInt(request.getParameter("n")) * ROWS % (keys.length - ROWS);
                Pages.rows(connection, one ? PRODUCT : CARDS, Arrays.copyOfRange(keys, from, from + (one ? 1 : ROWS)), page);
                connection.commit();
            } catch (SQLException e) {
                throw new IOException(e);
            }
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page.append("</main>").toString().getBytes(StandardCharsets.UTF_8));
        }

        private static UUID[] known(Connection connection) throws SQLException {
            var found = new ArrayList<UUID>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select id from catalogue_product order by md5(id::text) limit 24000")) {
                while (rows.next()) found.add(rows.getObject(1, UUID.class));
            }
            return found.toArray(UUID[]::new);
        }
    }

    private static final class Pages extends HttpServlet {

        private static final String ROW =
                """
                select a.id, a.title, a.status, a.ends_on, s.number,
                       (select string_agg(p.name, ' – ' order by p.position) from agreement_party p where p.agreement_id = a.id),
                       (select count(*) from agreement_commitment t where t.agreement_id = a.id),
                       count(k.id) filter (where k.status = 'FULFILLED'), count(k.id) filter (where k.status = 'ACTIVE' and k.due_on < current_date),
                       min(k.due_on) filter (where k.status in ('ACTIVE', 'CLAIMED'))
                  from agreement a left join commitment k on k.agreement_id = a.id
                  left join agreement_signature s on s.agreement_id = a.id and s.party = (
                       select p.organisation from agreement_party p where p.agreement_id = a.id and p.position = 0)
                 where a.id = any(?) group by a.id, s.number order by a.changed_at desc, a.id
                """;
        private static final String AGREEMENT =
                "select a.id, a.title, a.status, a.field, a.purpose, a.starts_on, a.ends_on, a.version_hash, a.reviewer_name, a.in_force_on from agreement a where a.id = any(?)";
        private static final String PARTIES =
                "select name, province, contact_name, benefit, answer from agreement_party where agreement_id = any(?) order by position";
        private static final String COMMITMENTS =
                """
                select c.position, c.text, c.implementer_name, c.verifier_name, c.target, c.unit, c.due_on, c.status,
                       (select r.value from commitment_report r where r.commitment_id = c.id order by r.reported_at desc limit 1)
                  from commitment c where c.agreement_id = any(?) order by c.position
                """;
        private static final String HISTORY =
                "select turn, status, person, organisation, at from agreement_history where agreement_id = any(?) order by position desc limit 4";
        private static final String TASKS =
                "select text, agreement_title, verifier_name, due_on, changed_at from commitment where id = any(?) order by due_on, id";

        /** The 408 cells, what stands today, and the links: the least that can answer, without a person's scope. */
        private static final List<String> OVERVIEW =
                List.of(
                        """
                        select province, day, sum(n) filter (where measure = 'KEPT_IN_TIME'), sum(n) filter (where measure in ('KEPT_LATE', 'PARTLY_FULFILLED', 'NOT_FULFILLED')),
                               sum(n) filter (where measure = 'ACTIVE'), sum(n)
                          from commitment_tally where field = '' and grain = 'QUARTER'
                           and measure in ('KEPT_IN_TIME', 'KEPT_LATE', 'PARTLY_FULFILLED', 'NOT_FULFILLED', 'ACTIVE', 'CLAIMED', 'WAITING')
                           and day between date_trunc('quarter', current_date) - interval '33 months' and current_date
                         group by province, day order by province, day
                        """,
                        """
                        select province, measure, sum(n), max(day) from commitment_tally
                         where field = '' and grain = 'QUARTER' and measure in ('ACTIVE', 'HEARD', 'RISK', 'CONDITION', 'CLAIM', 'PROPOSAL')
                         group by province, measure order by province, measure
                        """,
                        "select one, other, sum(n) from linkage_tally where field = '' and grain = 'QUARTER' and measure = 'PAIR' and one in (select code from region) group by one, other");

        private final DataSource source;
        private final Map<String, UUID[]> keys = new ConcurrentHashMap<>();

        Pages(DataSource source) {
            this.source = source;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var official = (Official) request.getAttribute(Official.class.getName());
            var page = new StringBuilder(16_000).append("<!DOCTYPE html><html lang=vi><title>Floor</title><main>");
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                write(request.getPathInfo(), official, connection, page);
                connection.commit();
            } catch (SQLException e) {
                throw new IOException(e);
            }
            byte[] bytes = page.append("</main>").toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(bytes);
        }

        private void write(String path, Official official, Connection connection, StringBuilder page) throws SQLException {
            if (path.equals("/empty")) {
                // the scope alone
                connection.prepareStatement("select 1").close();
            } else if (path.equals("/register")) {
                var ids = keys(official, connection, "select id from agreement order by changed_at desc, id limit 50", path);
                rows(connection, ROW, ids, page);
            } else if (path.equals("/overview")) {
                for (var sql : OVERVIEW)
                    try (var statement = connection.prepareStatement(sql); var rows = statement.executeQuery()) {
                        table(rows, page);
                    }
            } else if (path.equals("/tasks")) {
                var ids = keys(official, connection,
                        "select id from commitment where implementer = '" + official.organisation()
                                + "' and status = 'ACTIVE' or verifier = '" + official.organisation()
                                + "' and status = 'CLAIMED' order by coalesce(answer_by, due_on), id limit 50", path);
                rows(connection, TASKS, ids, page);
            } else {
                var ids = new UUID[] {UUID.fromString(path.substring(path.lastIndexOf('/') + 1))};
                for (var sql : List.of(AGREEMENT, PARTIES, COMMITMENTS, HISTORY)) rows(connection, sql, ids, page);
            }
        }

        private UUID[] keys(Official official, Connection connection, String sql, String path) throws SQLException {
            var known = keys.get(official.account() + path);
            if (known != null) return known;
            var found = new ArrayList<UUID>();
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
                while (rows.next()) found.add(rows.getObject(1, UUID.class));
            }
            keys.put(official.account() + path, found.toArray(UUID[]::new));
            return found.toArray(UUID[]::new);
        }

        private static void rows(Connection connection, String sql, UUID[] ids, StringBuilder page) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("uuid", ids));
                try (ResultSet rows = statement.executeQuery()) {
                    table(rows, page);
                }
            }
        }

        private static void table(ResultSet rows, StringBuilder page) throws SQLException {
            int columns = rows.getMetaData().getColumnCount();
            page.append("<table>");
            while (rows.next()) {
                page.append("<tr>");
                for (int i = 1; i <= columns; i++) escaped(rows.getString(i), page.append("<td>"));
            }
            page.append("</table>");
        }

        private static void escaped(String text, StringBuilder page) {
            if (text == null) return;
            for (int i = 0; i < text.length(); i++) {
                switch (text.charAt(i)) {
                    case '<' -> page.append("&lt;");
                    case '&' -> page.append("&amp;");
                    case '"' -> page.append("&quot;");
                    default -> page.append(text.charAt(i));
                }
            }
        }
    }
}
