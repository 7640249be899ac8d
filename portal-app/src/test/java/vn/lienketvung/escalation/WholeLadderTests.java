package vn.lienketvung.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.PortalTest;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * A commitment that climbs its whole ladder with a moved clock: over New Year and Tết of 2027, through an outage
 * of the portal, with two runners at once, one of which loses its connection between the step and the commit.
 */
@PortalTest
@TestPropertySource(properties = "portal.escalation.first=P1D")
class WholeLadderTests {

    /** By hand, from the calendar that is shipped; due on Friday 15 January 2027. */
    private static final List<String> DAYS =
            List.of(
                    "FIRST_REMINDER 2026-12-16",
                    "SECOND_REMINDER 2026-12-31",
                    "LAST_REMINDER 2027-01-12",
                    "OVERDUE 2027-01-18",
                    "DEPARTMENT_HEAD 2027-01-29",
                    "PROVINCE_LEADER 2027-02-19",
                    "REGION 2027-03-05",
                    "COUNCIL 2027-03-26");

    @Autowired Ladders ladders;
    @Autowired Commitments commitments;
    @Autowired DayExceptions exceptions;
    @Autowired LadderTimes times;
    @Autowired WorkingPeople people;
    @Autowired Notify notify;
    @Autowired DomainEvents events;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcClient sql;
    @Autowired DatabaseAccess database;

    private final MovedClock clock = new MovedClock(LocalDate.parse("2026-12-10"));
    private String commitment = "";

    @BeforeEach
    void aCommitmentDueInTheMiddleOfJanuary() throws SQLException {
        commitment =
                rows("select id from commitment where status = 'ACTIVE' order by due_on, id limit 1")
                        .getFirst();
        change("update commitment set due_on = '2027-01-15' where id = '" + commitment + "'");
        change(
                "update commitment_history set at = '2026-06-01' where position = 0 and commitment_id = '"
                        + commitment
                        + "'");
    }

    @Test
    void everyStepHappensOnceAndNamesTheDayItStoodFor() throws SQLException {
        for (var day = LocalDate.parse("2026-12-10");
                day.isBefore(LocalDate.parse("2027-01-30"));
                day = day.plusDays(1)) {
            clock.moveTo(day);
            twoRunners();
        }
        assertThat(steps()).isEqualTo(DAYS.subList(0, 5));

        // The portal was down from 30 January to 15 March; the first runner to come back is killed.
        clock.moveTo(LocalDate.parse("2027-03-15"));
        assertThatThrownBy(this::runAndBeKilled).isInstanceOf(RuntimeException.class);
        assertThat(steps()).isEqualTo(DAYS.subList(0, 5));
        twoRunners();
        assertThat(steps()).isEqualTo(DAYS.subList(0, 7));
        clock.moveTo(LocalDate.parse("2027-03-25"));
        twoRunners();
        assertThat(steps()).isEqualTo(DAYS.subList(0, 7));
        clock.moveTo(LocalDate.parse("2027-03-26"));
        twoRunners();
        assertThat(steps()).isEqualTo(DAYS);
        clock.moveTo(LocalDate.parse("2027-06-01"));
        twoRunners();
        assertThat(steps()).isEqualTo(DAYS);
        assertEverythingElseHappenedOnceToo();
    }

    private void assertEverythingElseHappenedOnceToo() throws SQLException {
        assertThat(rows("select count(*) from ladder where commitment_id = '" + commitment + "'"))
                .containsExactly("1");
        assertThat(
                        rows(
                                """
                                select t.step || ' ' || s.planned_on from ladder_told t
                                  join ladder_step s on s.ladder_id = t.ladder_id and s.step = t.step
                                  join ladder l on l.id = t.ladder_id and l.commitment_id = '%s'
                                 where (select count(*) from notice n where n.recipient = t.account
                                           and n.once_key = l.id || ':' || t.step
                                           and s.planned_on::text = any (n.arguments)) <> 1
                                """
                                        .formatted(commitment)))
                .as("steps of which somebody was not told exactly once with the right day")
                .isEmpty();
        assertThat(
                        rows(
                                "select distinct step from ladder_told t join ladder l on l.id = t.ladder_id"
                                        + " and l.commitment_id = '"
                                        + commitment
                                        + "'"))
                .as("every step reached somebody")
                .hasSize(DAYS.size());
        assertThat(
                        rows(
                                "select count(*) from audit_event e join ladder l on l.id::text = e.subject_id"
                                        + " where e.kind = 'ladder.step-taken' and l.commitment_id = '"
                                        + commitment
                                        + "'"))
                .containsExactly("8");
    }

    private void twoRunners() {
        var start = new CyclicBarrier(2);
        Callable<Boolean> runner =
                () -> {
                    start.await();
                    run();
                    return true;
                };
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : both.invokeAll(List.of(runner, runner))) done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        // What one runner left to the other, because it was held, is done by the next pass at the
        // latest.
        run();
    }

    private void run() {
        Acting.run(
                Sight.portal("escalation"),
                () -> {
                    var escalate = escalate();
                    List<CommitmentId> due = inTransaction().execute(_ -> escalate.due());
                    due.forEach(id -> inTransaction().execute(_ -> escalate.climb(id)));
                });
    }

    private void runAndBeKilled() {
        Acting.run(
                Sight.portal("escalation"),
                () ->
                        inTransaction()
                                .executeWithoutResult(_ -> {
                                    var taken =
                                            escalate()
                                                    .climb(
                                                            new CommitmentId(
                                                                    UUID.fromString(commitment)));
                                    assertThat(taken).isEqualTo(2);
                                    kill(
                                            sql.sql("select pg_backend_pid()")
                                                    .query(Long.class)
                                                    .single());
                                }));
    }

    private void kill(long backend) {
        try {
            rows("select pg_terminate_backend(" + backend + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private TransactionTemplate inTransaction() {
        return new TransactionTemplate(transactions);
    }

    private Escalate escalate() {
        return new Escalate(
                ladders,
                commitments,
                exceptions,
                new LadderSteps(ladders, times, people, notify, events),
                clock);
    }

    private List<String> steps() throws SQLException {
        return rows(
                """
                select s.step || ' ' || s.planned_on from ladder_step s join ladder l on l.id = s.ladder_id
                 where l.commitment_id = '%s' order by s.position
                """
                        .formatted(commitment));
    }

    private void change(String statement) throws SQLException {
        try (var superuser = database.superuser();
                var changing = superuser.createStatement()) {
            changing.executeUpdate(statement);
        }
    }

    private List<String> rows(String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var superuser = database.superuser();
                var reading = superuser.createStatement();
                var found = reading.executeQuery(query)) {
            while (found.next()) rows.add(found.getString(1));
        }
        return rows;
    }
}
