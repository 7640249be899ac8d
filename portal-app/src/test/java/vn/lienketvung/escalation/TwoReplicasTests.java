package vn.lienketvung.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.PortalApplication;
import vn.lienketvung.PortalTest;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.notification.Notify;
import vn.lienketvung.notification.Outbox;
import vn.lienketvung.notification.PostOffice;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * Two whole portals on one database, each with its own connections, run the ladder and empty the outbox at the
 * same time; one of them dies in the middle. Everything happens once.
 */
@PortalTest
@TestPropertySource(
        properties = {
            "portal.escalation.first=P1D",
            "portal.test.database-of-its-own=two replicas"
        })
class TwoReplicasTests {

    private static final List<String> PROPERTIES =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.datasource.password",
                    "spring.flyway.url",
                    "spring.flyway.user",
                    "spring.flyway.password");

    @Autowired ApplicationContext here;
    @Autowired Environment environment;
    @Autowired DatabaseAccess database;

    private final MovedClock clock = new MovedClock(LocalDate.parse("2026-12-10"));
    private ConfigurableApplicationContext other;
    private String commitment = "";

    @BeforeEach
    void aSecondPortalAndACommitmentDueInTheMiddleOfJanuary() throws SQLException {
        var arguments = new ArrayList<String>();
        for (var each : PROPERTIES)
            arguments.add("--" + each + "=" + environment.getRequiredProperty(each));
        arguments.addAll(
                List.of(
                        "--portal.mode=demo",
                        "--portal.home=target/portal-home-two",
                        "--portal.escalation.first=P1D",
                        "--spring.datasource.hikari.minimum-idle=1",
                        "--server.port=0",
                        "--management.server.port=0"));
        other =
                new SpringApplicationBuilder(PortalApplication.class)
                        .run(arguments.toArray(String[]::new));
        commitment =
                rows("select id from commitment where status = 'ACTIVE' order by due_on, id limit 1")
                        .getFirst();
        change("update commitment set due_on = '2027-01-15' where id = '" + commitment + "'");
    }

    @AfterEach
    void stop() {
        other.close();
    }

    @Test
    void eachStepNoticeAndMailHappensOnceAlsoWhenOneOfThemIsKilled() throws SQLException {
        for (var day : List.of("2026-12-16", "2026-12-31", "2027-01-12")) {
            clock.moveTo(LocalDate.parse(day));
            together(() -> climb(here), () -> climb(other));
        }
        clock.moveTo(LocalDate.parse("2027-02-19"));
        assertThatThrownBy(() -> climbAndBeKilled(other)).isInstanceOf(RuntimeException.class);
        together(() -> climb(here), () -> climb(other));
        climb(here);

        assertThat(
                        rows(
                                "select s.step from ladder_step s join ladder l on l.id = s.ladder_id where l.commitment_id = '"
                                        + commitment
                                        + "' order by s.position"))
                .containsExactly(
                        "FIRST_REMINDER",
                        "SECOND_REMINDER",
                        "LAST_REMINDER",
                        "OVERDUE",
                        "DEPARTMENT_HEAD",
                        "PROVINCE_LEADER");
        assertThat(
                        rows(
                                """
                                select n.recipient || n.once_key from notice n join ladder l on n.once_key like l.id || ':%'
                                 group by n.recipient, n.once_key having count(*) > 1
                                """))
                .isEmpty();
        assertThat(
                        rows(
                                """
                                select t.step from ladder_told t join ladder l on l.id = t.ladder_id and l.commitment_id = '%s'
                                 where not exists (select from notice n where n.recipient = t.account
                                                      and n.once_key = l.id || ':' || t.step)
                                """
                                        .formatted(commitment)))
                .as("steps of which somebody was not told")
                .isEmpty();
        emptyTheOutbox();
    }

    /** One portal takes mails and dies before it sends them; when its lease is over the other one sends them. */
    private void emptyTheOutbox() throws SQLException {
        change("update account set email = username || '@example.vn'");
        change("update outbox_mail set next_attempt = '2027-01-01' where state = 'PENDING'");
        var waiting = rows("select id from outbox_mail where state = 'PENDING'");
        assertThat(waiting).hasSizeGreaterThan(20);
        var sent = new ConcurrentLinkedQueue<String>();
        var taken = collect(other, 5);
        assertThat(taken).hasSize(5);
        other.close();
        together(() -> send(here, sent), () -> send(here, sent));
        assertThat(sent).doesNotHaveDuplicates().doesNotContainAnyElementsOf(taken);

        clock.moveTo(LocalDate.parse("2027-02-20"));
        send(here, sent);
        assertThat(sent).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(waiting);
    }

    private List<String> collect(ApplicationContext replica, int most) {
        return Acting.as(
                        Sight.portal("deliver-mails"),
                        () -> inTransaction(replica).execute(_ -> office(replica).collect(most)))
                .stream()
                .map(mail -> mail.id().toString())
                .toList();
    }

    private void send(ApplicationContext replica, ConcurrentLinkedQueue<String> sent) {
        Acting.run(
                Sight.portal("deliver-mails"),
                () -> {
                    var office = office(replica);
                    while (true) {
                        var mails = inTransaction(replica).execute(_ -> office.collect(10));
                        if (mails.isEmpty()) return;
                        for (var mail : mails) {
                            sent.add(mail.id().toString());
                            inTransaction(replica)
                                    .executeWithoutResult(_ -> office.sent(mail, "x@example.vn"));
                        }
                    }
                });
    }

    private PostOffice office(ApplicationContext replica) {
        return new PostOffice(replica.getBean(Outbox.class), clock);
    }

    private void climb(ApplicationContext replica) {
        Acting.run(
                Sight.portal("escalation"),
                () -> {
                    var escalate = escalate(replica);
                    List<CommitmentId> due = inTransaction(replica).execute(_ -> escalate.due());
                    due.forEach(id -> inTransaction(replica).execute(_ -> escalate.climb(id)));
                });
    }

    private void climbAndBeKilled(ApplicationContext replica) {
        Acting.run(
                Sight.portal("escalation"),
                () ->
                        inTransaction(replica)
                                .executeWithoutResult(_ -> {
                                    var id = new CommitmentId(UUID.fromString(commitment));
                                    assertThat(escalate(replica).climb(id)).isPositive();
                                    kill(
                                            replica.getBean(JdbcClient.class)
                                                    .sql("select pg_backend_pid()")
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

    private static TransactionTemplate inTransaction(ApplicationContext replica) {
        return new TransactionTemplate(replica.getBean(PlatformTransactionManager.class));
    }

    private Escalate escalate(ApplicationContext replica) {
        var ladders = replica.getBean(Ladders.class);
        return new Escalate(
                ladders,
                replica.getBean(Commitments.class),
                replica.getBean(DayExceptions.class),
                new LadderSteps(
                        ladders,
                        replica.getBean(LadderTimes.class),
                        replica.getBean(WorkingPeople.class),
                        replica.getBean(Notify.class),
                        replica.getBean(DomainEvents.class)),
                clock);
    }

    private static void together(Runnable one, Runnable two) {
        var start = new CyclicBarrier(2);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : both.invokeAll(List.of(after(start, one), after(start, two))))
                done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Callable<Boolean> after(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            work.run();
            return true;
        };
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
