package vn.lienketvung.analysis.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienketvung.shared.persistence.DatabaseRoles;
import vn.lienketvung.shared.persistence.RolePasswords;
import vn.lienketvung.shared.persistence.embedded.EmbeddedServer;
import vn.lienketvung.shared.persistence.embedded.SuddenDeath;

/**
 * Eight writers at once take commitments through random turns, some of which they take back; in the end every cell is what
 * the records say, and no writer was ever locked out by another. Then the machine dies in the middle of it.
 */
class TallyStormTests {

    private static final int WRITERS = 8;
    private static final int TURNS = 10_000;
    private static final int COMMITMENTS = 400;
    private static final RolePasswords PASSWORDS = new RolePasswords("migrator", "runtime");

    private static final String SEEN =
            "select set_config('app.reads', '1', true), set_config('app.writes', '1', true), set_config('synchronous_commit', 'off', true)";

    private static final String[] TURN = {
        """
        with told as (
            insert into commitment_report (id, commitment_id, value, as_of, note, risk, risk_note, reported_by_account, reported_by, reported_by_organisation, reported_at)
            select gen_random_uuid(), id, 1, current_date, 'Đã làm', (array['LOW', 'MEDIUM', 'HIGH'])[1 + %1$d %% 3], 'Chờ mặt bằng',
                   claimer, 'Cán bộ đo', 'Sở đo', now() - %2$d * interval '1 day'
              from commitment cross join (select id as claimer from account where username = 'do.mot') a where id = '%3$s' and status = 'ACTIVE'
            returning commitment_id)
        update commitment set changed_at = now() where id in (select commitment_id from told)
        """,
        """
        update commitment set status = 'CLAIMED', claim_scope = 'TARGET_REACHED', claim_note = 'Xong', claimed_by = 'Cán bộ đo',
               claimed_by_account = (select id from account where username = 'do.mot'), claim_prepared_at = now(),
               claimed_at = now() - %2$d * interval '1 day', answer_by = current_date + 20
         where id = '%3$s' and status = 'ACTIVE'
        """,
        """
        update commitment set status = 'ACTIVE', claim_scope = null, claim_note = null, claimed_by = null, claimed_by_account = null,
               claim_prepared_at = null, claimed_at = null, answer_by = null
         where id = '%3$s' and status = 'CLAIMED'
        """,
        """
        update commitment set status = 'FULFILLED', outcome_value = target, outcome_by = 'Cán bộ khác', outcome_at = now(),
               outcome_by_account = (select id from account where username = 'do.hai')
         where id = '%3$s' and status = 'CLAIMED' and %1$d %% 5 = 0
        """,
        "update commitment set due_on = due_on + %2$d - 40 where id = '%3$s' and status in ('ACTIVE', 'WAITING')",
        """
        insert into commitment_proposal (id, commitment_id, kind, state, reason, old_due_on, new_due_on, needs_coordinator,
               proposed_by_account, proposed_by, proposed_by_organisation, proposed_by_organisation_name, proposed_at)
        select gen_random_uuid(), k.id, 'EXTENSION', 'OPEN', 'Chờ mặt bằng', k.due_on, k.due_on + 30, false, a.id, 'Cán bộ đo',
               k.implementer, k.implementer_name, now() - %2$d * interval '1 day'
          from commitment k cross join account a where a.username = 'do.mot' and k.id = '%3$s' and k.status = 'ACTIVE'
           and not exists (select from commitment_proposal p where p.commitment_id = k.id and p.state = 'OPEN')
        """,
        "update commitment_proposal set state = 'WITHDRAWN', closed_at = now() where commitment_id = '%3$s' and state = 'OPEN'"
    };

    /** Counted otherwise than the tallies are: from the records, figure by figure. */
    private static final List<String> FIGURES =
            List.of(
                    """
                    select count(*) from commitment where status = 'ACTIVE' and due_on <= current_date
                    """,
                    """
                    select coalesce(sum(n), 0) from commitment_tally where field = '' and grain = 'DAY' and measure = 'ACTIVE' and day <= current_date
                    """,
                    """
                    select count(*) from commitment where status = 'FULFILLED' and implementer_province = '82'
                       and (claimed_at at time zone 'Asia/Ho_Chi_Minh') <= (select min(d)::date + time '17:00' from generate_series(due_on, due_on + 20, interval '1 day') d
                            where case when exists (select from calendar_day x where x.day = d::date)
                                       then (select x.kind from calendar_day x where x.day = d::date) = 'WORKING_SATURDAY'
                                       else to_char(d, 'Dy') not in ('Sat', 'Sun') end)
                    """,
                    """
                    select coalesce(sum(n), 0) from commitment_tally where field = '' and grain = 'QUARTER' and measure = 'KEPT_IN_TIME' and province = '82'
                    """,
                    """
                    select count(*) from commitment_proposal p join commitment k on k.id = p.commitment_id where p.state = 'OPEN'
                    """,
                    """
                    select coalesce(sum(n), 0) from commitment_tally where field = '' and grain = 'QUARTER' and measure = 'PROPOSAL'
                    """,
                    """
                    select count(distinct a.id) from agreement a join commitment k on k.agreement_id = a.id where a.status = 'IN_FORCE'
                    """,
                    """
                    select coalesce(sum(n), 0) from linkage_tally where field = '' and grain = 'QUARTER' and measure = 'IN_FORCE' and one = 'VN'
                    """);

    @TempDir Path home;

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void noCellIsWrongAfterAStormAndAfterSuddenDeath() throws Exception {
        try (var server = EmbeddedServer.durable(home)) {
            prepare(server);
            assertThat(figures(server)).as("the seed").allSatisfy(TallyStormTests::equal);
            var refused = storm(server, TURNS / WRITERS);
            assertThat(refused).allMatch(told -> told.contains("commitment_proposal_one_open"));
            assertThat(done.get()).isGreaterThan(TURNS / 3);
            right(server);
            var storm = Executors.newSingleThreadExecutor();
            storm.submit(() -> storm(server, TURNS));
            Thread.sleep(1_500);
            SuddenDeath.of(server, home);
            storm.shutdownNow();
            right(server);
        }
    }

    private void right(EmbeddedServer server) throws SQLException {
        assertThat(
                        strings(
                                server,
                                "select cell || ': ' || stands || ' for ' || counted from analysis_differences()"))
                .isEmpty();
        assertThat(figures(server)).allSatisfy(TallyStormTests::equal);
    }

    private static void equal(List<Long> pair) {
        assertThat(pair.getLast()).isEqualTo(pair.getFirst());
    }

    /** What every writer that was refused was told. */
    private List<String> storm(EmbeddedServer server, int each) throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var work = new ArrayList<Callable<List<String>>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int seed = writer;
                work.add(() -> write(server, seed, each));
            }
            var refused = new ArrayList<String>();
            for (var told : writers.invokeAll(work)) refused.addAll(told.get());
            return refused;
        }
    }

    /** One turn or several in a transaction, the commitments in order; every tenth transaction is taken back. */
    private List<String> write(EmbeddedServer server, int seed, int turns) {
        var random = new Random(seed);
        var refused = new ArrayList<String>();
        try (var connection = connect(server, "portal_runtime", PASSWORDS.runtime())) {
            connection.setAutoCommit(false);
            for (int turn = 0; turn < turns; ) {
                try (var statement = connection.createStatement()) {
                    statement.execute(SEEN);
                    var changed = 0;
                    for (int number :
                            random.ints(1 + random.nextInt(3), 0, COMMITMENTS).sorted().toArray()) {
                        changed += statement.executeUpdate(turn(random, number));
                        turn++;
                    }
                    if (random.nextInt(10) == 0) connection.rollback();
                    else {
                        connection.commit();
                        done.addAndGet(changed);
                    }
                } catch (SQLException e) {
                    refused.add(e.getMessage());
                    if (!connection.isValid(1)) return refused;
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            refused.add(e.getMessage());
        }
        return refused;
    }

    private static String turn(Random random, int number) {
        return TURN[random.nextInt(TURN.length)].formatted(
                random.nextInt(1_000), random.nextInt(80), uuid("do-cam-ket-" + number));
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void prepare(EmbeddedServer server) throws SQLException {
        try (var superuser = server.superuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("create database storm template template0");
        }
        try (var superuser = server.superuser("storm")) {
            DatabaseRoles.ensure(superuser, PASSWORDS);
        }
        Flyway.configure()
                .dataSource(url(server), DatabaseRoles.MIGRATOR, PASSWORDS.migrator())
                .locations("classpath:db/migration")
                .initSql("set app.reads = '1'; set app.writes = '1'")
                .load()
                .migrate();
        try (var superuser = server.superuser("storm");
                var statement = superuser.createStatement()) {
            statement.execute(
                    "set session_replication_role = replica; set app.reads = '1'; set app.writes = '1'");
            statement.execute(seed());
            statement.execute("set session_replication_role = default");
            statement.execute("select analysis_rebuild()");
        }
    }

    private static String seed() {
        var sql =
                new StringBuilder(
                        """
                        insert into account (id, username, full_name, position, organisation_id, status, password_hash, demo, version)
                        select gen_random_uuid(), u, 'Cán bộ đo', 'Chuyên viên', (select id from organisation limit 1), 'ACTIVE', 'x', true, 0
                          from unnest(array['do.mot', 'do.hai']) u;
                        """);
        var provinces = new String[] {"82", "79", "68", "01", "31"};
        var random = new Random(7);
        for (int i = 0; i < COMMITMENTS; i++) {
            int agreement = i / 5;
            var mine = provinces[agreement % 5];
            var other = provinces[(agreement + 1 + agreement % 3) % 5];
            if (i % 5 == 0)
                sql.append(
                        """
                        insert into agreement (id, kind, status, title, field, purpose, starts_on, ends_on, version_hash, rounds, in_force_on, changed_at, version, audience, insiders, party_provinces)
                        values ('%s', 'PROVINCIAL_AGREEMENT', 'IN_FORCE', 'Đo %d', '%s', 'Đo', current_date - 400, current_date + 900, repeat('a', 64), 1, current_date - 390, now(), 0, 3, '{}', array['%s', '%s']);
                        """
                                        .formatted(
                                                uuid("do-" + agreement),
                                                agreement,
                                                agreement % 2 == 0 ? "TOURISM" : "INDUSTRY",
                                                mine,
                                                other)
                                + parties(agreement, mine, other));
            sql.append(
                    """
                    insert into agreement_commitment (id, agreement_id, position, text) values ('%s', '%s', %d, 'Đo');
                    """
                            .formatted(uuid("do-cam-ket-" + i), uuid("do-" + agreement), i % 5));
            sql.append(
                    """
                    insert into commitment (id, agreement_id, agreement_title, position, text, target, unit, due_on, implementer, implementer_name, implementer_province,
                           leader_name, leader_position, verifier, verifier_name, verifier_province, status, began_at, changed_at, version, audience)
                    select '%s', '%s', 'Đo', %d, 'Đo', 10, 'điểm', current_date - 200 + %d, i.id, i.name, '%s', 'Lãnh đạo', 'Phó', v.id, v.name, '%s', 'ACTIVE',
                           now() - interval '390 days', now(), 0, 3
                      from organisation i, organisation v where i.id = md5('committee-%s')::uuid and v.id = md5('committee-%s')::uuid;
                    """
                            .formatted(
                                    uuid("do-cam-ket-" + i),
                                    uuid("do-" + agreement),
                                    i % 5,
                                    random.nextInt(400),
                                    mine,
                                    other,
                                    mine,
                                    other));
        }
        return sql.toString();
    }

    private static String parties(int agreement, String mine, String other) {
        return """
        insert into agreement_party (id, agreement_id, position, organisation, name, kind, province, contact_name, benefit)
        select gen_random_uuid(), '%s', cast(p.code = '%s' as integer), o.id, o.name, 'PROVINCIAL_COMMITTEE', p.code, 'Đo', 'Đo'
          from province p join organisation o on o.id = md5('committee-' || p.code)::uuid where p.code in ('%s', '%s');
        """
                .formatted(uuid("do-" + agreement), other, mine, other);
    }

    private static List<List<Long>> figures(EmbeddedServer server) throws SQLException {
        var pairs = new ArrayList<List<Long>>();
        for (int i = 0; i < FIGURES.size(); i += 2)
            pairs.add(List.of(number(server, FIGURES.get(i)), number(server, FIGURES.get(i + 1))));
        return pairs;
    }

    private static long number(EmbeddedServer server, String query) throws SQLException {
        return Long.parseLong(strings(server, query).getFirst());
    }

    private static List<String> strings(EmbeddedServer server, String query) throws SQLException {
        try (var connection = server.superuser("storm");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }

    private static String url(EmbeddedServer server) {
        return server.url("storm");
    }

    private static Connection connect(EmbeddedServer server, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(url(server), user, password);
    }
}
