package vn.lienketvung.commitment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.TODAY;
import static vn.lienketvung.calendar.CalendarMother.on;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.commitment.ProposalSide;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.register.Register;
import vn.lienketvung.register.RegisterFilter;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaCommitmentsTests {

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired FiledDocuments files;
    @Autowired JdbcCommitmentTasks tasks;
    @Autowired JdbcTasks board;
    @Autowired Register register;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Commitment commitment;

    @BeforeEach
    void anAgreementInForce() {
        new CastInDatabase(sql).arrive();
        commitment = commitments.save(CommitmentMother.of(inForce(AgreementMother.complete())));
        entities.flush();
    }

    private Agreement inForce(Agreement draft) {
        var agreement = agreements.save(draft);
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        return agreement;
    }

    @Test
    void roundTripAtEveryState() {
        for (var status : CommitmentStatus.values()) {
            commitment =
                    status == CommitmentStatus.WAITING
                            ? commitments.save(
                                    CommitmentMother.of(inForce(AgreementMother.enforced())))
                            : commitments.save(
                                    CommitmentMother.of(inForce(AgreementMother.complete())));
            CommitmentMother.advance(commitment, status, files::save, entities::flush);
            compare();
        }
    }

    @Test
    void roundTripOfAPreparedClaimAMetConditionAndASuccessor() {
        CommitmentMother.report(commitment, "40", files::save);
        CommitmentMother.prepareClaim(commitment);
        compare();
        commitment = commitments.save(CommitmentMother.of(inForce(AgreementMother.enforced())));
        entities.flush();
        CommitmentMother.meetCondition(commitment);
        compare();
        CommitmentMother.transfer(commitment);
        compare();
        commitment = commitments.save(CommitmentMother.successorOf(commitment));
        compare();
        assertThat(commitment.predecessor()).isNotNull();
    }

    @Test
    void roundTripOfEveryProposalOpenAndAnswered() {
        for (var terms : CommitmentMother.proposals()) {
            commitment = commitments.save(CommitmentMother.of(inForce(AgreementMother.complete())));
            CommitmentMother.propose(commitment, terms, Cast.LAN);
            compare();
            CommitmentMother.answer(commitment, ProposalSide.COUNTERPART, true, Cast.MINH);
            compare();
            if (commitment.openProposal().isPresent()) {
                CommitmentMother.answer(commitment, ProposalSide.COORDINATOR, false, Cast.KHANH);
                compare();
            }
        }
    }

    @Test
    void theDatabaseKnowsTheDomainsTableOfStates() {
        var rows =
                sql.sql("select from_status || ' ' || to_status from commitment_transition")
                        .query(String.class)
                        .list();
        var table = new ArrayList<String>();
        for (var from : CommitmentStatus.values()) {
            for (var to : CommitmentStatus.values())
                if (from.canBecome(to)) table.add(from + " " + to);
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void theDatabaseRefusesATurnOutsideTheTable() {
        clear();
        assertThatThrownBy(() ->
                        sql.sql(
                                        """
                                        update commitment set status = 'FULFILLED', outcome_at = now(), claimed_at = now(),
                                               answer_by = now(), outcome_value = 40 where id = :id
                                        """)
                                .param("id", commitment.id().value())
                                .update())
                .hasMessageContaining("cannot go from ACTIVE to FULFILLED");
    }

    @Test
    void theDatabaseRefusesASecondOpenProposal() {
        CommitmentMother.propose(commitment, CommitmentMother.proposals().getFirst(), Cast.LAN);
        clear();
        assertThatThrownBy(() ->
                        sql.sql(
                                        """
                                        insert into commitment_proposal (id, commitment_id, kind, state, reason, old_due_on,
                                               needs_coordinator, proposed_by_account, proposed_by, proposed_by_organisation,
                                               proposed_by_organisation_name, proposed_at)
                                        select gen_random_uuid(), commitment_id, 'WAIVER', 'OPEN', reason, old_due_on, true,
                                               proposed_by_account, proposed_by, proposed_by_organisation,
                                               proposed_by_organisation_name, proposed_at from commitment_proposal
                                        """)
                                .update())
                .hasMessageContaining("commitment_proposal_one_open");
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
                Set.of(
                        Cast.LAN,
                        Cast.PHUC,
                        Cast.HOA,
                        Cast.MINH,
                        Cast.TAM,
                        Cast.KHANH,
                        Cast.NGOC,
                        Cast.HUNG,
                        Cast.YEN,
                        Cast.KIEM,
                        Cast.VINH);
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
    void aBodyOutsideTheAdministrationSeesWhatItIsAskedToTakeOverAndAnswers() {
        CommitmentMother.propose(commitment, CommitmentMother.transferToOutsider(), Cast.LAN);
        clear();
        assertThat(isSeenByTheCooperative()).isTrue();
        commitment = commitments.get(commitment.id());
        CommitmentMother.withdraw(commitment, Cast.LAN);
        clear();
        assertThat(isSeenByTheCooperative()).as("nobody asks any more").isFalse();

        commitment = commitments.get(commitment.id());
        CommitmentMother.propose(commitment, CommitmentMother.transferToOutsider(), Cast.LAN);
        clear();
        assertThat(isSeenByTheCooperative()).isTrue();
        viewpoint.as(
                Cast.BAY.sight(),
                () -> {
                    commitment = commitments.get(commitment.id());
                    var agreement = agreements.get(commitment.agreement());
                    assertThat(new AgreementRights(agreement, Cast.BAY).maySee()).isTrue();
                    CommitmentMother.answer(commitment, ProposalSide.ACCEPTOR, false, Cast.BAY);
                    entities.flush();
                    return true;
                });
        assertThat(isSeenByTheCooperative()).as("it has answered").isTrue();
    }

    private boolean isSeenByTheCooperative() {
        return viewpoint.as(
                Cast.BAY.sight(), () -> commitments.findById(commitment.id()).isPresent());
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
        return viewpoint.as(official.sight(), () -> board.tasksOf(official, TODAY, tasks)).stream()
                .map(PendingTask::kind)
                .toList();
    }

    @Test
    void theRegisterCountsWhatIsOverdueOnTheDayAsked() {
        clear();
        var due = commitment.dueOn();
        var deadline = on(due).deadline(due).result();
        var onTheDay = register.search(RegisterFilter.none(), Cast.LAN, on(deadline), 1, 50);
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
        assertThat(
                        register.totals(RegisterFilter.none(), Cast.LAN, on(deadline.plusDays(1)))
                                .overdue())
                .isEqualTo(1);
        assertThat(register.search(RegisterFilter.none(), Cast.DUNG, on(due), 1, 50).total())
                .isZero();
    }

    @Test
    void theRegisterFindsWithoutAccents() {
        clear();
        assertThat(register.search(text("TIEU THU trai cay"), Cast.MINH, on(TODAY), 1, 50).total())
                .isEqualTo(1);
        assertThat(register.search(text("dong thap"), Cast.MINH, on(TODAY), 1, 50).total())
                .isEqualTo(1);
        assertThat(register.search(text("khong co"), Cast.MINH, on(TODAY), 1, 50).total()).isZero();
        assertThat(register.search(text("%"), Cast.MINH, on(TODAY), 1, 50).total()).isZero();
    }

    private static RegisterFilter text(String text) {
        return RegisterFilter.none().matching(text);
    }

    @Test
    void everySortOrderRuns() {
        for (var sort : RegisterFilter.Sort.values()) {
            var filter = RegisterFilter.none().sortedBy(sort, true);
            assertThat(register.search(filter, Cast.LAN, on(TODAY), 1, 50).total()).isEqualTo(1);
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
                                        update commitment set status = 'FULFILLED', outcome_at = now(), outcome_value = 40,
                                               outcome_by_account = claimed_by_account where id = :id
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
