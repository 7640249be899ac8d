package vn.lienketvung.escalation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.escalation.Candidate;
import vn.lienketvung.escalation.CouncilAgenda;
import vn.lienketvung.escalation.EscalationMother;
import vn.lienketvung.escalation.Ladder;
import vn.lienketvung.escalation.LadderStatus;
import vn.lienketvung.escalation.LadderStep;
import vn.lienketvung.escalation.Ladders;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaLaddersTests {

    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired Ladders ladders;
    @Autowired CouncilAgenda agenda;
    @Autowired JdbcLadderTasks tasks;
    @Autowired JdbcTasks board;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private Commitment commitment;
    private Ladder ladder;

    @BeforeEach
    void aLadderOfACommitmentInForce() {
        new CastInDatabase(sql).arrive();
        var agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        AgreementMother.advance(agreement, AgreementStatus.IN_FORCE, files::save, entities::flush);
        commitment = commitments.save(CommitmentMother.of(agreement));
        entities.flush();
        ladder = ladders.save(EscalationMother.of(commitment, NOW));
    }

    @Test
    void roundTripAtEveryTurn() {
        compare();
        take(LadderStep.OVERDUE);
        compare();
        EscalationMother.answer(ladder, LadderStep.OVERDUE, Cast.LAN, NOW);
        compare();
        EscalationMother.become(ladder, LadderStatus.STOPPED, NOW);
        compare();
    }

    private void compare() {
        clear();
        var read = ladders.get(ladder.id());
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(ladder);
        ladder = read;
    }

    @Test
    void aCommitmentHasOneOpenLadder() {
        clear();

        assertThatThrownBy(
                        () -> {
                            ladders.save(EscalationMother.of(commitment, NOW));
                            entities.flush();
                        })
                .hasMessageContaining("ladder_one_open");
    }

    @Test
    void noStepIsTakenTwiceWhateverTheProgramThinks() {
        take(LadderStep.OVERDUE);
        clear();

        assertThatThrownBy(() ->
                        sql.sql(
                                        """
                                        insert into ladder_step (ladder_id, position, step, planned_on, taken_at)
                                        values (:id, 9, 'OVERDUE', current_date, now())
                                        """)
                                .param("id", ladder.id().value())
                                .update())
                .hasMessageContaining("ladder_step_once");
    }

    @Test
    void theDatabaseAllowsExactlyTheWaysOfTheDomain() {
        clear();
        for (var from : LadderStatus.values())
            for (var to : LadderStatus.values()) {
                var same = from == to && from != LadderStatus.CLOSED;
                assertThat(allowed(from, to))
                        .as(from + " to " + to)
                        .isEqualTo(same || from.canBecome(to));
            }
    }

    private boolean allowed(LadderStatus from, LadderStatus to) {
        return sql.sql(
                        """
                        select pg_get_functiondef('ladder_keeps_its_way'::regproc) like
                               '%(''' || :from || ''', ''' || :to || ''')%'
                        """)
                .param("from", from.name())
                .param("to", to.name())
                .query(Boolean.class)
                .single();
    }

    @Test
    void theRunnerLooksAtWhatIsDueAndAtLaddersThatFitNoMore() {
        take(LadderStep.FIRST_REMINDER);
        clear();
        assertThat(ladders.candidates(commitment.dueOn().minusDays(1)))
                .as("an open ladder is looked at whatever the day")
                .containsExactly(candidate(true));
        commitment = commitments.get(commitment.id());
        CommitmentMother.report(commitment, "40", files::save);
        CommitmentMother.claim(commitment);
        clear();

        assertThat(ladders.candidates(commitment.dueOn())).containsExactly(candidate(false));
        assertThat(ladders.hold(commitment.id(), false)).isTrue();
    }

    private Candidate candidate(boolean fits) {
        return new Candidate(
                commitment.id(),
                commitment.dueOn(),
                TODAY,
                fits,
                Set.of(LadderStep.FIRST_REMINDER));
    }

    @Test
    void itIsSeenWithItsCommitment() {
        take(LadderStep.COUNCIL);
        clear();
        for (var official : Cast.everybody()) {
            var seen =
                    viewpoint.as(
                            official.sight(),
                            () -> commitments.findById(commitment.id()).isPresent());
            assertThat(viewpoint.as(official.sight(), () -> agenda.items().size()))
                    .as(official.fullName())
                    .isEqualTo(seen ? 1 : 0);
        }
    }

    @Test
    void whoWasToldIsAskedToAnswerTheHighestStep() {
        take(LadderStep.LAST_REMINDER);
        take(LadderStep.OVERDUE);
        clear();

        assertThat(viewpoint.as(Cast.LAN.sight(), () -> board.tasksOf(Cast.LAN, TODAY, tasks)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo("escalation.task.answer");
                    assertThat(task.dueOn()).isEqualTo(TODAY.plusDays(7));
                })
                .extracting(PendingTask::subject)
                .isEqualTo(commitment.id().value());
        assertThat(viewpoint.as(Cast.MINH.sight(), () -> board.tasksOf(Cast.MINH, TODAY, tasks)))
                .isEmpty();
    }

    private void take(LadderStep step) {
        EscalationMother.take(ladder, step, CalendarMother.calendar(), Cast.LAN, NOW);
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
