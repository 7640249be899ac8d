package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentHistoryEntry;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.commitment.ProgressReport;
import vn.lienketvung.escalation.Ladders;
import vn.lienketvung.register.Dossier;
import vn.lienketvung.register.Dossiers;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** What pages read in one statement is what Hibernate would have fetched list by list, for every record of the demo data. */
@HttpTest
class SnapshotTests {

    private static final RecursiveComparisonConfiguration BY_CONTENT =
            RecursiveComparisonConfiguration.builder().build();

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired Ladders ladders;
    @Autowired Dossiers dossiers;
    @Autowired JdbcClient sql;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void anAgreementIsTheSameHoweverItIsRead() {
        var ids = read(() -> ids("agreement"));
        assertThat(ids).isNotEmpty();
        for (var id : ids) {
            var shown = read(() -> agreements.get(new AgreementId(id)));
            compare(shown, () -> agreements.get(new AgreementId(id)));
        }
    }

    @Test
    void aCommitmentIsTheSameHoweverItIsRead() {
        var ids = read(() -> ids("commitment"));
        assertThat(ids).isNotEmpty();
        for (var id : ids) {
            var commitment = new CommitmentId(id);
            compare(read(() -> commitments.get(commitment)), () -> commitments.get(commitment));
            compare(read(() -> ladders.latestOf(commitment)), () -> ladders.latestOf(commitment));
        }
    }

    @Test
    void aDossierHoldsTheAgreementWithItsCommitmentsInOrder() {
        for (var id : read(() -> ids("agreement"))) {
            var dossier = read(() -> dossiers.whole(new AgreementId(id)).orElseThrow());
            compare(dossier.agreement(), () -> agreements.get(new AgreementId(id)));
            compare(dossier.commitments(), () -> commitments.of(new AgreementId(id)));
        }
    }

    @Test
    void aGlanceShowsWhereEachCommitmentStandsAsTheWholeDoes() {
        for (var id : read(() -> ids("agreement"))) {
            var whole = read(() -> dossiers.whole(new AgreementId(id)).orElseThrow());
            var glance = read(() -> dossiers.glance(new AgreementId(id)).orElseThrow());
            assertThat(glance.agreement()).usingRecursiveComparison().isEqualTo(whole.agreement());
            assertThat(glance.turns()).isEqualTo(whole.turns());
            assertThat(
                            new Dossier(whole.agreement(), whole.commitments(), whole.documents())
                                    .turns())
                    .isEqualTo(whole.turns());
            assertThat(glance.documents()).usingRecursiveComparison().isEqualTo(whole.documents());
            assertThat(glance.commitments())
                    .extracting(Commitment::evidence)
                    .isEqualTo(whole.commitments().stream().map(Commitment::evidence).toList());
            assertThat(glance.commitments().stream().map(SnapshotTests::lastReport))
                    .isEqualTo(
                            whole.commitments().stream().map(SnapshotTests::lastReport).toList());
            for (int i = 0; i < whole.commitments().size(); i++)
                assertThat(whole.commitments().get(i).history())
                        .endsWith(
                                glance.commitments()
                                        .get(i)
                                        .history()
                                        .toArray(new CommitmentHistoryEntry[0]));
        }
    }

    private static List<UUID> lastReport(Commitment commitment) {
        return commitment.latest().stream().map(ProgressReport::id).toList();
    }

    private List<UUID> ids(String table) {
        return sql.sql("select id from " + table + " order by id").query(UUID.class).list();
    }

    private <T> T read(Supplier<T> work) {
        return inTransaction(true, work);
    }

    /** Within the transaction, so that Hibernate's lists can still be fetched. */
    private void compare(Object shown, Supplier<?> fetched) {
        inTransaction(
                false,
                () ->
                        assertThat(shown)
                                .usingRecursiveComparison(BY_CONTENT)
                                .isEqualTo(fetched.get()));
    }

    private <T> T inTransaction(boolean readOnly, Supplier<T> work) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(readOnly);
        return Acting.as(Sight.portal("test"), () -> transaction.execute(_ -> work.get()));
    }
}
