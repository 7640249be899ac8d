package vn.lienketvung.audit.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.PortalTest;
import vn.lienketvung.audit.AuditCheck;
import vn.lienketvung.audit.RecordedChains;
import vn.lienketvung.audit.RefusalLog;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.SensitiveRead;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

@PortalTest
class RecordAuditTrailTests {

    @Autowired DomainEvents events;
    @Autowired RecordedChains chains;
    @Autowired RefusalLog refusals;
    @Autowired JdbcClient sql;
    @Autowired PlatformTransactionManager transactions;
    @Autowired AutowireCapableBeanFactory beans;

    private final ThingId thing = new ThingId(UUID.randomUUID());
    private Attempts attempts;

    @BeforeEach
    void aUseCase() {
        attempts = asUseCase(new Attempts());
    }

    @AfterEach
    void theWholeTrailIsIntact() {
        var check = new AuditCheck(List.of());
        chains.show(check);
        assertThat(check.report().broken()).isEmpty();
    }

    @Test
    void aChangeLeavesExactlyOneEntryThatTellsEverything() {
        Acting.run(official("31"), () -> attempts.run(() -> events.announce(new Changed(thing))));
        assertThat(entries()).containsExactly("31 DONE thing.changed");
        assertThat(
                        sql.sql(
                                        """
                                        select concat_ws('|', account, actor_name, role, organisation, subject_kind,
                                            from_state, to_state, reason, hash_before, hash_after)
                                        from audit_event where subject_id = ?
                                        """)
                                .param(thing.toString())
                                .query(String.class)
                                .single())
                .isEqualTo("account-31|Trần Văn Minh|CLERK|Sở Công Thương|thing|A|B|vì thế|h1|h2");
    }

    @Test
    void aRollbackLeavesNothing() {
        assertThatThrownBy(() ->
                        attempts.run(() -> {
                            events.announce(new Changed(thing));
                            throw new IllegalStateException("a fault, not a refusal");
                        }))
                .hasMessage("a fault, not a refusal");
        assertThat(entries()).isEmpty();
    }

    @Test
    void anEventOutsideATransactionIsTurnedAway() {
        assertThatIllegalStateException()
                .isThrownBy(() -> events.announce(new Changed(thing)))
                .withMessageContaining("outside a transaction");
    }

    @Test
    void whatCannotBeAuditedDoesNotHappen() {
        sql.sql("delete from spring_session where session_id = 'audit'").update();
        assertThatThrownBy(() ->
                        Acting.run(
                                official("99"),
                                () ->
                                        attempts.run(() -> {
                                            insertBusinessRow();
                                            events.announce(new Changed(thing));
                                        })))
                .hasMessageContaining("There is no audit chain 99");
        assertThat(businessRows()).isZero();
        assertThat(entries()).isEmpty();
    }

    @Test
    void aRefusalLeavesExactlyOneEntryAlthoughTheTransactionWasRolledBack() {
        assertThatExceptionOfType(ActionRefused.class)
                .isThrownBy(() ->
                        Acting.run(
                                official("31"),
                                () ->
                                        attempts.change(
                                                thing,
                                                () -> {
                                                    insertBusinessRow();
                                                    events.announce(new Changed(thing));
                                                    throw new ActionRefused(
                                                            Refusal.at(
                                                                    "title", "thing.rule.title"));
                                                })));
        assertThat(businessRows()).isZero();
        assertThat(entries()).containsExactly("31 REFUSED refused:Attempts");
        assertThat(reason()).isEqualTo("thing.rule.title at title");
    }

    @Test
    void lackOfPermissionAndAnEditConflictAreRefusalsToo() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        attempts.change(thing, () -> refuse(new NotPermitted("thing.change"))));
        assertThat(reason()).isEqualTo("not permitted: thing.change");
        var other = new ThingId(UUID.randomUUID());
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> attempts.run(() -> refuse(new EditConflict("thing", other))));
        assertThat(entriesOf(other)).containsExactly("VN REFUSED refused:Attempts");
    }

    @Test
    void aUseCaseWithinAUseCaseRecordsTheRefusalOnce() {
        Attempts inner = asUseCase(new Attempts());
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        attempts.change(
                                thing,
                                () ->
                                        inner.change(
                                                thing,
                                                () -> refuse(new NotPermitted("thing.change")))));
        assertThat(entries()).containsExactly("VN REFUSED refused:Attempts");
    }

    @Test
    void aRefusalOutsideAnyUseCaseIsRecordedOnRequest() {
        Acting.run(official("79"), () -> refusals.record("GET /" + thing, "role"));
        assertThat(
                        sql.sql(
                                        "select chain || ' ' || outcome || ' ' || reason from audit_event where kind = ?")
                                .param("refused:GET /" + thing)
                                .query(String.class)
                                .single())
                .isEqualTo("79 REFUSED role");
    }

    @Test
    void aSensitiveReadIsWrittenBeforeTheAnswerWithinAUseCaseOrWithout() {
        attempts.run(() -> events.announce(new Looked(thing)));
        events.announce(new Looked(thing));
        assertThat(entries()).containsExactly("VN READ read:thing", "VN READ read:thing");
    }

    @Test
    void anInnerTransactionKeepsItsOwnEntries() {
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        attempts.run(() -> {
                            events.announce(new Changed(new ThingId(UUID.randomUUID())));
                            inner.executeWithoutResult(_ -> events.announce(new Changed(thing)));
                            throw new IllegalStateException("the outer one fails");
                        }));
        assertThat(entries()).containsExactly("VN DONE thing.changed");
    }

    @Test
    void transactionsOnTwoChainsFromManyThreadsAllSucceed() throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int number = 0; number < 64; number++) {
            Sight first = official(number % 2 == 0 ? "44" : "46");
            Sight second = official(number % 2 == 0 ? "46" : "44");
            work.add(() -> {
                attempts.run(() -> {
                    Acting.run(first, () -> events.announce(new Changed(thing)));
                    Acting.run(second, () -> events.announce(new Changed(thing)));
                });
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(work)) done.get();
        }
        assertThat(entries()).hasSize(128);
    }

    private List<String> entries() {
        return entriesOf(thing);
    }

    private List<String> entriesOf(ThingId id) {
        return sql.sql(
                        "select chain || ' ' || outcome || ' ' || kind from audit_event where subject_id = ?")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private String reason() {
        return sql.sql("select reason from audit_event where subject_id = ?")
                .param(thing.toString())
                .query(String.class)
                .single();
    }

    private void insertBusinessRow() {
        sql.sql("insert into spring_session values (?, 'audit', 0, 0, 0, 0, null)")
                .param(thing.toString())
                .update();
    }

    private long businessRows() {
        return sql.sql("select count(*) from spring_session where session_id = 'audit'")
                .query(Long.class)
                .single();
    }

    private static void refuse(RuntimeException refusal) {
        throw refusal;
    }

    private static Sight official(String chain) {
        var actor =
                new Actor("account-" + chain, "Trần Văn Minh", "CLERK", "Sở Công Thương", chain);
        return new Sight(actor, Audience.PORTAL, Audience.PORTAL);
    }

    /** Wrapped as the container wraps every use case, but without becoming a bean of other tests. */
    private Attempts asUseCase(Attempts target) {
        return (Attempts) beans.applyBeanPostProcessorsAfterInitialization(target, "attempts");
    }

    record ThingId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    record Changed(ThingId id) implements DomainEvent {
        @Override
        public String kind() {
            return "thing.changed";
        }

        @Override
        public Trace trace() {
            return Trace.of("thing", id).moved("A", "B").because("vì thế").hashed("h1", "h2");
        }
    }

    record Looked(ThingId id) implements SensitiveRead {
        @Override
        public String kind() {
            return "read:thing";
        }

        @Override
        public Trace trace() {
            return Trace.of("thing", id);
        }
    }

    /** Not static: the scan for components passes it by. */
    @UseCase
    public class Attempts {

        public void run(Runnable work) {
            work.run();
        }

        public void change(ThingId id, Runnable work) {
            work.run();
        }
    }
}
