package vn.lienketvung.pledge.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.pledge.PledgeLedger;
import vn.lienketvung.pledge.PledgeLedgers;
import vn.lienketvung.pledge.PledgeMother;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaPledgeLedgersTests {

    @Autowired Agreements agreements;
    @Autowired PledgeLedgers ledgers;
    @Autowired FiledDocuments files;
    @Autowired JdbcPledgeTasks tasks;
    @Autowired JdbcTasks board;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Agreement agreement;
    private PledgeLedger ledger;

    @BeforeEach
    void aPledgeInForce() {
        new CastInDatabase(sql).arrive();
        agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        ledger = ledgers.save(PledgeMother.of(agreement));
        entities.flush();
    }

    @Test
    void roundTripWithEveryKindOfEntry() {
        compare();
        var reported = PledgeMother.report(ledger, agreement, "500000000");
        compare();
        PledgeMother.confirm(ledger, ledger.entry(reported.id()).orElseThrow());
        compare();
        var used = PledgeMother.use(ledger, agreement, "200000000");
        compare();
        PledgeMother.reverse(ledger, ledger.entry(used.id()).orElseThrow());
        compare();
        assertThat(ledger.received()).isEqualByComparingTo("500000000");
        assertThat(ledger.used()).isZero();
        assertThat(ledgers.of(agreement.id())).hasSize(1);
    }

    private void compare() {
        clear();
        var read = ledgers.get(ledger.id());
        assertThat(read)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .ignoringFields("version")
                .isEqualTo(ledger);
        ledger = read;
    }

    @Test
    void strangersSeeNoLedger() {
        clear();
        assertThat(viewpoint.as(Cast.MINH.sight(), () -> ledgers.get(ledger.id()).giverName()))
                .isNotEmpty();
        assertThatThrownBy(() -> viewpoint.as(Cast.DUNG.sight(), () -> ledgers.get(ledger.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theReceiverIsAskedUntilItHasAnswered() {
        assertThat(kinds(Cast.MINH)).isEmpty();
        ledger = ledgers.get(ledger.id());
        var reported = PledgeMother.report(ledger, agreement, "500000000");
        clear();
        assertThat(kinds(Cast.MINH)).containsExactly("pledge.task.confirm");
        assertThat(kinds(Cast.LAN)).isEmpty();
        assertThat(kinds(Cast.HOA)).isEmpty();
        ledger = ledgers.get(ledger.id());
        PledgeMother.confirm(ledger, ledger.entry(reported.id()).orElseThrow());
        clear();
        assertThat(kinds(Cast.MINH)).isEmpty();
    }

    private List<String> kinds(Official official) {
        return viewpoint.as(official.sight(), () -> board.tasksOf(official, TODAY, tasks)).stream()
                .map(PendingTask::kind)
                .toList();
    }

    @Test
    void nothingIsUsedThatWasNotReceived() {
        PledgeMother.report(ledger, agreement, "500000000");
        clear();
        refused(insert("USED", "1", null), "more is used");
    }

    @Test
    void moneyIsWholeAndTheGiverReceivesNothing() {
        refused(insert("REPORTED", "0.5", null), "whole");
        refused(
                insert("REPORTED", "1", null)
                        .param("party", agreement.lead().organisation().value()),
                "does not receive");
    }

    @Test
    void anEntryIsAnsweredOnceAndNeverChanged() {
        var reported = PledgeMother.report(ledger, agreement, "500000000");
        PledgeMother.confirm(ledger, reported);
        clear();
        refused(insert("REFUSED", "500000000", reported.id()), "pledge_entry_answered");
        refused(sql.sql("update pledge_entry set amount = 1"), "permission denied");
        refused(sql.sql("delete from pledge_entry"), "permission denied");
        refused(sql.sql("update pledge_ledger set pledged = 1"), "permission denied");
    }

    private JdbcClient.StatementSpec insert(String kind, String amount, @Nullable UUID about) {
        return sql.sql(
                        """
                        insert into pledge_entry (id, ledger_id, number, kind, about, amount, party, party_name, day, note,
                                                  account, person, organisation, at)
                        values (gen_random_uuid(), :ledger, 90, :kind, cast(:about as uuid), cast(:amount as numeric), :party, 'x',
                                current_date, 'x', :account, 'x', 'x', now())
                        """)
                .param("ledger", ledger.id().value())
                .param("kind", kind)
                .param("about", about)
                .param("amount", amount)
                .param("party", PledgeMother.receiver(agreement).organisation().value())
                .param("account", Cast.MINH.account().value());
    }

    /** In a savepoint of its own, so that the next statement finds the transaction whole. */
    private void refused(JdbcClient.StatementSpec statement, String message) {
        sql.sql("savepoint before").update();
        assertThatThrownBy(statement::update)
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(message);
        sql.sql("rollback to savepoint before").update();
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
