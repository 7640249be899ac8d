package vn.lienketvung.task.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentMother;
import vn.lienketvung.commitment.Commitments;
import vn.lienketvung.escalation.EscalationMother;
import vn.lienketvung.escalation.Ladder;
import vn.lienketvung.escalation.LadderStep;
import vn.lienketvung.escalation.Ladders;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.review.PanelMember;
import vn.lienketvung.review.PanelMother;
import vn.lienketvung.review.ReviewPanel;
import vn.lienketvung.review.ReviewPanels;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.OpenWork;
import vn.lienketvung.task.PersonalWork;
import vn.lienketvung.task.TaskSource;
import vn.lienketvung.task.WorkKind;

/** Every kind of work that waits for a person, found and handed on by an administrator who sees none of the records. */
@PersistenceTest
class JdbcPersonalWorkTests {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    @Autowired PersonalWork work;
    @Autowired Agreements agreements;
    @Autowired Commitments commitments;
    @Autowired ReviewPanels panels;
    @Autowired Ladders ladders;
    @Autowired FiledDocuments files;
    @Autowired List<TaskSource> tasks;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void cast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void whoAnswersForACommitmentIsReplacedAndItsHistorySaysWhoWentAndWhoCame() {
        var id = running(Cast.HUNG).id();
        assertThat(kinds(Cast.HUNG)).containsExactly(WorkKind.ACCOUNTABLE);

        handOn(WorkKind.ACCOUNTABLE, Cast.HUNG, Cast.PHUC, LATER);

        var read = commitments.get(id);
        assertThat(read.leaderAccount()).isEqualTo(Cast.PHUC.account().value());
        assertThat(read.leaderName()).isEqualTo(Cast.PHUC.fullName());
        assertThat(read.history().getLast().note())
                .contains(Cast.HUNG.fullName(), Cast.PHUC.fullName());
        assertThat(kinds(Cast.HUNG)).isEmpty();
        assertThat(kinds(Cast.PHUC)).containsExactly(WorkKind.ACCOUNTABLE);
    }

    @Test
    void aPreparedClaimWaitsForTheSuccessor() {
        var commitment = preparedFor(Cast.HUNG);

        handOn(WorkKind.COUNTERSIGN, Cast.HUNG, Cast.KIEM, LATER);

        assertThat(commitments.get(commitment.id()).claim().leader())
                .isEqualTo(Cast.KIEM.account().value());
        assertThat(kinds(Cast.HUNG)).isEmpty();
        assertThat(kinds(Cast.KIEM)).containsExactly(WorkKind.COUNTERSIGN);
    }

    @Test
    void aClaimOfTheSuccessorsOwnIsSignedByAnyLeaderOfTheBody() {
        var commitment = preparedFor(Cast.HUNG);

        handOn(WorkKind.COUNTERSIGN, Cast.HUNG, Cast.LAN, LATER);

        assertThat(commitments.get(commitment.id()).claim().leader()).isNull();
    }

    @Test
    void aReviewGoesToTheSuccessorUnlessThatPersonWorkedOnTheText() {
        var agreement = underReview();
        sql.sql("update agreement set reviewer_account = :by, reviewer_name = :name where id = :id")
                .param("by", Cast.KHANH.account().value())
                .param("name", Cast.KHANH.fullName())
                .param("id", agreement.id().value())
                .update();

        assertThat(handOn(WorkKind.REVIEW, Cast.KHANH, Cast.LAN, LATER))
                .as("LAN wrote the text")
                .isFalse();
        assertThat(kinds(Cast.KHANH)).containsExactly(WorkKind.REVIEW);
        assertThat(handOn(WorkKind.REVIEW, Cast.KHANH, Cast.VINH, LATER)).isTrue();

        assertThat(kinds(Cast.KHANH)).isEmpty();
        assertThat(kinds(Cast.VINH)).containsExactly(WorkKind.REVIEW);
        assertThat(agreements.get(agreement.id()).status()).isEqualTo(AgreementStatus.UNDER_REVIEW);
    }

    @Test
    void whoeverTakesAPanelOverIsAskedToReplaceItsMembers() {
        var panel = panel();

        assertThat(handOn(WorkKind.PANEL, Cast.KHANH, Cast.LAN, LATER))
                .as("LAN wrote the text")
                .isFalse();
        assertThat(handOn(WorkKind.PANEL, Cast.KHANH, Cast.YEN, LATER)).isTrue();

        var read = panels.findById(panel.id()).orElseThrow();
        assertThat(read.namedByAccount()).isEqualTo(Cast.YEN.account().value());
        assertThat(read.namedBy()).isEqualTo(Cast.YEN.fullName());
        assertThat(kinds(Cast.YEN)).containsExactly(WorkKind.PANEL);
    }

    @Test
    void aSeatFallsVacantAndItsVoteWithIt() {
        var panel = panel();
        PanelMother.voteAndStepAside(panels.findById(panel.id()).orElseThrow());
        assertThat(kinds(Cast.VINH)).containsExactly(WorkKind.SEAT);

        handOn(WorkKind.SEAT, Cast.VINH, null, LATER);

        var seat = seatOf(Cast.VINH, panel);
        assertThat(seat.isRecused()).isTrue();
        assertThat(seat.recusal()).isEqualTo("Chuyển công tác");
        assertThat(seat.verdict()).isNull();
        assertThat(kinds(Cast.VINH)).isEmpty();
        assertThat(tasksOf(Cast.KHANH)).contains("review.task.replace");
    }

    @Test
    void theSuccessorIsAskedToAnswerAStepAndTheGiverNoMore() {
        var ladder = climbed();
        assertThat(kinds(Cast.LAN)).contains(WorkKind.LADDER);
        assertThat(tasksOf(Cast.LAN)).contains("escalation.task.answer");

        handOn(WorkKind.LADDER, Cast.LAN, Cast.PHUC, LATER);

        assertThat(ladders.get(ladder.id()).told(LadderStep.OVERDUE))
                .extracting(each -> each.account())
                .containsExactly(Cast.LAN.account().value(), Cast.PHUC.account().value());
        assertThat(tasksOf(Cast.PHUC)).contains("escalation.task.answer");
        assertThat(tasksOf(Cast.LAN)).doesNotContain("escalation.task.answer");
        assertThat(kinds(Cast.LAN)).doesNotContain(WorkKind.LADDER);
    }

    @Test
    void aStepThatComesBackWaitsAgain() {
        climbed();
        handOn(WorkKind.LADDER, Cast.LAN, Cast.PHUC, LATER);
        handOn(WorkKind.LADDER, Cast.PHUC, Cast.LAN, LATER.plusSeconds(60));

        assertThat(tasksOf(Cast.LAN)).contains("escalation.task.answer");
        assertThat(tasksOf(Cast.PHUC)).doesNotContain("escalation.task.answer");
    }

    @Test
    void aCommitmentBeginsWithTheSuccessorOfWhomTheTextNames() {
        var agreement = naming(Cast.HUNG, AgreementMother.complete());
        assertThat(kinds(Cast.HUNG)).containsExactly(WorkKind.NAMED_IN_TEXT);
        handOn(WorkKind.NAMED_IN_TEXT, Cast.HUNG, Cast.PHUC, LATER);
        assertThat(kinds(Cast.HUNG)).isEmpty();

        var begun = begin(agreement);

        assertThat(begun.leaderAccount()).isEqualTo(Cast.PHUC.account().value());
        assertThat(begun.leaderName()).isEqualTo(Cast.PHUC.fullName());
        assertThat(begun.leaderPosition()).isEqualTo(Cast.PHUC.position());
        assertThat(agreements.get(agreement.id()).commitments().getFirst().leaderName())
                .as("the text stays as agreed")
                .isEqualTo("Người phụ trách");
    }

    @Test
    void whatATextNamesSomebodyForIsHandedOnAgainAndEvenComesBack() {
        var agreement = naming(Cast.HUNG, AgreementMother.complete());
        handOn(WorkKind.NAMED_IN_TEXT, Cast.HUNG, Cast.PHUC, LATER);
        assertThat(kinds(Cast.PHUC)).contains(WorkKind.NAMED_IN_TEXT);
        handOn(WorkKind.NAMED_IN_TEXT, Cast.PHUC, Cast.HUNG, LATER.plusSeconds(60));
        assertThat(kinds(Cast.HUNG)).containsExactly(WorkKind.NAMED_IN_TEXT);
        handOn(WorkKind.NAMED_IN_TEXT, Cast.HUNG, Cast.KIEM, LATER.plusSeconds(120));

        assertThat(kinds(Cast.KIEM)).containsExactly(WorkKind.NAMED_IN_TEXT);
        assertThat(begin(agreement).leaderAccount()).isEqualTo(Cast.KIEM.account().value());
    }

    @Test
    void aLaterChangeOfTheCommitmentKeepsTheSuccessor() {
        var agreement = naming(Cast.HUNG, AgreementMother.complete());
        handOn(WorkKind.NAMED_IN_TEXT, Cast.HUNG, Cast.PHUC, LATER);
        AgreementMother.advance(
                agreements.get(agreement.id()),
                AgreementStatus.IN_FORCE,
                files::save,
                entities::flush);
        var begun = commitments.save(CommitmentMother.of(agreements.get(agreement.id())));
        entities.flush();
        CommitmentMother.report(begun, "12", files::save);
        clear();

        assertThat(commitments.get(begun.id()).leaderAccount())
                .isEqualTo(Cast.PHUC.account().value());
    }

    @Test
    void theLastEditorOfADraftHasItUntilItIsSubmitted() {
        var agreement = agreements.save(AgreementMother.complete());
        clear();
        assertThat(kinds(Cast.LAN)).containsExactly(WorkKind.DRAFT);
        AgreementMother.advance(
                agreements.get(agreement.id()),
                AgreementStatus.SUBMITTED,
                files::save,
                entities::flush);
        assertThat(kinds(Cast.LAN)).isEmpty();
    }

    @Test
    void nobodyButAnAdministratorLooksOrHandsOn() {
        running(Cast.HUNG);
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> work.of(Cast.HUNG.account()))).isEmpty();
        var piece = pieces(Cast.HUNG).getFirst();
        assertThatThrownBy(() ->
                        viewpoint.as(
                                Cast.LAN.sight(),
                                () ->
                                        work.handOn(
                                                piece,
                                                Cast.HUNG.account(),
                                                Cast.LAN.account(),
                                                "x",
                                                LATER)))
                .hasStackTraceContaining("handed on by administrators");
    }

    private Commitment running(Official leader) {
        return begin(naming(leader, AgreementMother.complete()));
    }

    private Agreement naming(Official leader, Agreement text) {
        agreements.save(text);
        clear();
        AgreementMother.advance(
                agreements.get(text.id()), AgreementStatus.APPROVED, files::save, entities::flush);
        clear();
        sql.sql("update agreement_commitment set leader_account = :leader where agreement_id = :id")
                .param("leader", leader.account().value())
                .param("id", text.id().value())
                .update();
        return agreements.get(text.id());
    }

    private Commitment begin(Agreement agreement) {
        clear();
        var read = agreements.get(agreement.id());
        AgreementMother.advance(read, AgreementStatus.IN_FORCE, files::save, entities::flush);
        var begun = commitments.save(CommitmentMother.of(read));
        clear();
        return commitments.get(begun.id());
    }

    private Commitment preparedFor(Official leader) {
        var commitment = running(Cast.MINH);
        CommitmentMother.report(commitment, "40", files::save);
        CommitmentMother.prepareClaim(commitment);
        clear();
        sql.sql("update commitment set claim_leader = :leader where id = :id")
                .param("leader", leader.account().value())
                .param("id", commitment.id().value())
                .update();
        assertThat(kinds(leader)).containsExactly(WorkKind.COUNTERSIGN);
        return commitment;
    }

    private Agreement underReview() {
        var agreement = agreements.save(AgreementMother.complete());
        clear();
        AgreementMother.advance(
                agreements.get(agreement.id()),
                AgreementStatus.UNDER_REVIEW,
                files::save,
                entities::flush);
        clear();
        return agreements.get(agreement.id());
    }

    private ReviewPanel panel() {
        var panel = panels.save(PanelMother.panel(underReview()));
        clear();
        return panel;
    }

    private PanelMember seatOf(Official official, ReviewPanel panel) {
        return panels.findById(panel.id()).orElseThrow().members().stream()
                .filter(each -> each.account().equals(official.account().value()))
                .findFirst()
                .orElseThrow();
    }

    private Ladder climbed() {
        var ladder = ladders.save(EscalationMother.of(running(Cast.HUNG), NOW));
        EscalationMother.take(ladder, LadderStep.OVERDUE, CalendarMother.calendar(), Cast.LAN, NOW);
        clear();
        return ladder;
    }

    private List<OpenWork> pieces(Official person) {
        return viewpoint.as(Cast.QUAN.sight(), () -> work.of(person.account()));
    }

    private List<WorkKind> kinds(Official person) {
        return pieces(person).stream().map(OpenWork::kind).toList();
    }

    private List<String> tasksOf(Official person) {
        return viewpoint.as(
                person.sight(),
                () ->
                        tasks.stream()
                                .flatMap(each -> each.tasksOf(person, TODAY).stream())
                                .map(each -> each.kind())
                                .toList());
    }

    private boolean handOn(WorkKind kind, Official from, @Nullable Official to, Instant at) {
        var piece =
                pieces(from).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        return viewpoint.as(
                Cast.QUAN.sight(),
                () ->
                        work.handOn(
                                piece,
                                from.account(),
                                to == null ? null : to.account(),
                                "Chuyển công tác",
                                at));
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
