package vn.lienketvung.commitment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterFilter;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;

@PersistenceTest
class JpaCommitmentsTests {

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired JdbcCommitmentTasks tasks;
    @Autowired Register register;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Commitment commitment;

    @BeforeEach
    void anAgreementInForce() {
        new CastInDatabase(sql).arrive();
        var agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        commitment = commitments.save(CommitmentMother.of(agreement));
        entities.flush();
    }

    @Test
    void roundTripAtEveryState() {
        compare();
        CommitmentMother.report(commitment, "40", files::save);
        compare();
        CommitmentMother.claim(commitment);
        compare();
        CommitmentMother.confirm(commitment);
        compare();
    }

    private void compare() {
        clear();
        var read = commitments.get(commitment.id());
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(commitment);
        commitment = read;
    }

    @Test
    void itIsSeenByWhomeverSeesTheAgreement() {
        clear();
        var seeing =
                Set.of(Cast.LAN, Cast.PHUC, Cast.HOA, Cast.MINH, Cast.TAM, Cast.KHANH, Cast.NGOC);
        for (var official : Cast.everybody()) {
            assertThat(
                            viewpoint.as(
                                    official.sight(),
                                    () -> commitments.findById(commitment.id()).isPresent()))
                    .as(official.fullName())
                    .isEqualTo(seeing.contains(official));
        }
    }

    @Test
    void evidenceIsSeenByWhomeverSeesTheAgreement() {
        CommitmentMother.report(commitment, "12", files::save);
        clear();
        var file = commitments.get(commitment.id()).evidence().getFirst().fileId();
        assertThat(viewpoint.as(Cast.MINH.sight(), () -> files.findById(file).isPresent()))
                .isTrue();
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> files.findById(file).isPresent()))
                .isFalse();
    }

    @Test
    void theImplementerIsAskedToReportAndTheCounterpartToConfirm() {
        clear();
        assertThat(kinds(Cast.LAN)).containsExactly("commitment.task.report");
        assertThat(kinds(Cast.MINH)).isEmpty();
        assertThat(kinds(Cast.HOA)).isEmpty();
        commitment = commitments.get(commitment.id());
        CommitmentMother.report(commitment, "40", files::save);
        CommitmentMother.claim(commitment);
        clear();
        assertThat(kinds(Cast.LAN)).isEmpty();
        assertThat(kinds(Cast.MINH)).containsExactly("commitment.task.confirm");
    }

    private List<String> kinds(vn.lienketvung.identity.Official official) {
        return viewpoint.as(official.sight(), () -> tasks.tasksOf(official, TODAY)).stream()
                .map(PendingTask::kind)
                .toList();
    }

    @Test
    void theRegisterCountsWhatIsOverdueOnTheDayAsked() {
        clear();
        var due = commitment.dueOn();
        var onTheDay = register.search(RegisterFilter.none(), Cast.LAN, due, 1, 50);
        assertThat(onTheDay.items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.overdue()).isZero();
                    assertThat(row.commitments()).isEqualTo(1);
                    assertThat(row.nextDue()).isEqualTo(due);
                    assertThat(row.number()).isEqualTo("12/TT-UBND");
                    assertThat(row.parties())
                            .containsExactly("UBND tỉnh Đồng Tháp", "UBND TP. Hồ Chí Minh");
                });
        assertThat(register.totals(RegisterFilter.none(), Cast.LAN, due.plusDays(1)).overdue())
                .isEqualTo(1);
        assertThat(register.search(RegisterFilter.none(), Cast.DUNG, due, 1, 50).total()).isZero();
    }

    @Test
    void theRegisterFindsWithoutAccents() {
        clear();
        assertThat(register.search(text("TIEU THU trai cay"), Cast.MINH, TODAY, 1, 50).total())
                .isEqualTo(1);
        assertThat(register.search(text("dong thap"), Cast.MINH, TODAY, 1, 50).total())
                .isEqualTo(1);
        assertThat(register.search(text("khong co"), Cast.MINH, TODAY, 1, 50).total()).isZero();
        assertThat(register.search(text("%"), Cast.MINH, TODAY, 1, 50).total()).isZero();
    }

    private static RegisterFilter text(String text) {
        return RegisterFilter.none().matching(text);
    }

    @Test
    void everySortOrderRuns() {
        for (var sort : RegisterFilter.Sort.values()) {
            var filter = RegisterFilter.none().sortedBy(sort, true);
            assertThat(register.search(filter, Cast.LAN, TODAY, 1, 50).total()).isEqualTo(1);
        }
    }

    @Test
    void theDatabaseRefusesAConfirmationByTheClaimant() {
        CommitmentMother.report(commitment, "40", files::save);
        CommitmentMother.claim(commitment);
        clear();
        assertThatThrownBy(() ->
                        sql.sql(
                                        """
                                        update commitment set status = 'FULFILLED', confirmed_at = now(),
                                               confirmed_by_account = claimed_by_account where id = :id
                                        """)
                                .param("id", commitment.id().value())
                                .update())
                .hasMessageContaining("commitment_four_eyes");
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
