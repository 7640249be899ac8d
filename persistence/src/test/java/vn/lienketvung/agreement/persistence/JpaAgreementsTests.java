package vn.lienketvung.agreement.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.CompleteAgreement;
import vn.lienketvung.agreement.EndAgreements;
import vn.lienketvung.agreement.EndingDays;
import vn.lienketvung.agreement.EndingSettings;
import vn.lienketvung.agreement.GiveNotice;
import vn.lienketvung.agreement.NextMove;
import vn.lienketvung.agreement.OpenCommitment;
import vn.lienketvung.agreement.RecordSignature;
import vn.lienketvung.agreement.ReviewFlow;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.FilingLimits;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaAgreementsTests {

    @Autowired Agreements agreements;
    @Autowired FiledDocuments files;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;
    @Autowired JdbcAgreementTasks tasks;
    @Autowired JdbcTasks board;

    @BeforeEach
    void cast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void roundTrip() {
        for (var status : AgreementStatus.values()) {
            var original = agreements.save(AgreementMother.complete());
            entities.flush();
            advance(original, status);
            clear();
            var read = agreements.get(original.id());
            assertThat(read)
                    .as(status.name())
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .isEqualTo(original);
            assertThat(read.hash()).isEqualTo(original.hash());
        }
    }

    @Test
    void whatMakesACommitmentHoldComesBackWordForWord() {
        var original = agreements.save(AgreementMother.enforced());
        clear();
        var read = agreements.get(original.id());
        assertThat(read.commitments().getFirst().milestones().list()).hasSize(2);
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(original);
    }

    @Test
    void everyTurnIsStoredAsItHappens() {
        var id = agreements.save(AgreementMother.complete()).id();
        clear();
        advance(agreements.get(id), AgreementStatus.RETURNED);
        clear();
        var returned = agreements.get(id);
        assertThat(returned.status()).isEqualTo(AgreementStatus.RETURNED);
        assertThat(returned.openReasons()).hasSize(1);
        advance(returned, AgreementStatus.APPROVED);
        clear();
        assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.APPROVED);
        assertThat(agreements.get(id).review().returnReasons().getFirst().isAnswered()).isTrue();
    }

    @Test
    void theLastSignatureOfATermThatHasBegunIsStoredAsTwoTurns() {
        var id = stored(AgreementStatus.APPROVED).id();
        clear();
        var papers = new InMemoryFiling();
        var clock = Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
        var signing =
                new RecordSignature(
                        new AgreementDesk(agreements, Clearance.STRICT),
                        new Filing(files, papers, papers, FilingLimits.DEFAULT, clock),
                        Clearance.STRICT,
                        event -> {},
                        clock);
        for (var clerk : List.of(Cast.HOA, Cast.TAM)) {
            var agreement = agreements.get(id);
            var party = agreement.partyOf(clerk).orElseThrow();
            var details = AgreementMother.signature(agreement, party);
            signing.record(id, details, InMemoryFiling.pdf("ban-ky.pdf"), clerk);
            clear();
        }
        assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void aChangeOfAPartyAloneMovesTheVersion() {
        var id = agreements.save(AgreementMother.complete()).id();
        clear();
        var agreement = agreements.get(id);
        var before = agreement.version();
        AgreementMother.changeBenefit(agreement, "Lợi ích khác");
        clear();
        assertThat(agreements.get(id).version()).isEqualTo(before + 1);
    }

    @Test
    void rowLevelSecurityShowsExactlyWhatTheRightsSay() {
        for (var status : AgreementStatus.values()) {
            var agreement = stored(status);
            for (Official official : Cast.everybody()) {
                var seen =
                        viewpoint.as(
                                official.sight(),
                                () -> agreements.findById(agreement.id()).isPresent());
                assertThat(seen)
                        .as(status + " for " + official.fullName())
                        .isEqualTo(new AgreementRights(agreement, official).maySee());
            }
        }
    }

    @Test
    void whoeverStandsOutsideTheAdministrationSeesWhatNamesTheOwnBodyAndNothingElse() {
        for (var status : AgreementStatus.values()) {
            var named = storedWithOutsiders(status);
            var other = stored(status);
            for (Official official : Cast.everybody()) {
                assertThat(
                                viewpoint.as(
                                        official.sight(),
                                        () -> agreements.findById(named.id()).isPresent()))
                        .as(status + " for " + official.fullName())
                        .isEqualTo(new AgreementRights(named, official).maySee());
            }
            assertThat(
                            viewpoint.as(
                                    Cast.BAY.sight(),
                                    () -> agreements.findById(other.id()).isPresent()))
                    .isFalse();
            assertThat(
                            viewpoint.as(
                                    Cast.BAY.sight(),
                                    () ->
                                            sql.sql("select count(*) from agreement")
                                                    .query(Long.class)
                                                    .single()))
                    .as("agreements in sight at " + status)
                    .isEqualTo(status.ordinal());
        }
    }

    @Test
    void aRepresentativeDraftsForTheOwnBodyAndNobodyElseOutsideReadsIt() {
        var draft =
                viewpoint.as(
                        Cast.BAY.sight(),
                        () -> {
                            var saved = agreements.save(AgreementMother.draftOfCooperative());
                            entities.flush();
                            return saved;
                        });
        assertThat(sees(Cast.BAY, draft)).isTrue();
        assertThat(sees(Cast.LAN, draft)).as("the own province").isTrue();
        assertThat(sees(Cast.OANH, draft)).isFalse();
        assertThat(sees(Cast.MINH, draft)).isFalse();
        assertThat(
                        viewpoint.as(
                                Cast.BAY.sight(),
                                () ->
                                        sql.sql(
                                                        "update agreement set title = 'Khác' where id = :id")
                                                .param("id", draft.id().value())
                                                .update()))
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        viewpoint.as(
                                Cast.BAY.sight(),
                                () ->
                                        sql.sql("savepoint s; update agreement set insiders = '{}'")
                                                .update()))
                .hasStackTraceContaining("permission denied");
        sql.sql("rollback to savepoint s").update();
    }

    private boolean sees(Official official, Agreement agreement) {
        return viewpoint.as(
                official.sight(), () -> agreements.findById(agreement.id()).isPresent());
    }

    @Test
    void whoMayNotWriteChangesNothing() {
        var agreement = stored(AgreementStatus.SUBMITTED);
        for (var official : List.of(Cast.DUNG, Cast.NGOC, Cast.SON, Cast.QUAN)) {
            var changed =
                    viewpoint.as(
                            official.sight(),
                            () ->
                                    sql.sql("update agreement set title = 'x' where id = :id")
                                            .param("id", agreement.id().value())
                                            .update());
            assertThat(changed).as(official.fullName()).isZero();
            assertThatThrownBy(() ->
                            viewpoint.as(
                                    official.sight(),
                                    () ->
                                            sql.sql(
                                                            "savepoint s; insert into agreement_clause values (:id, 9, 'a', 'b')")
                                                    .param("id", agreement.id().value())
                                                    .update()))
                    .isInstanceOf(DataAccessException.class);
            sql.sql("rollback to savepoint s").update();
        }
    }

    @Test
    void tasksAskWhatTheRightsAllow() {
        for (var status : AgreementStatus.values()) {
            var agreement = stored(status);
            for (Official official : Cast.everybody()) {
                var kinds =
                        viewpoint
                                .as(
                                        official.sight(),
                                        () -> board.tasksOf(official, AgreementMother.TODAY, tasks))
                                .stream()
                                .filter(task -> task.subject().equals(agreement.id().value()))
                                .map(task -> task.kind())
                                .toList();
                assertThat(kinds)
                        .as(status + " for " + official.fullName())
                        .isEqualTo(expected(new AgreementRights(agreement, official)));
            }
        }
    }

    @Test
    void whatWasHandedInWaitsForWhoMayJudgeIt() {
        var agreement = stored(AgreementStatus.CONDITIONAL);
        var handedIn =
                sql.sql(
                                """
                                update agreement_condition set status = 'HANDED_IN', note = 'x', handed_in_by = 'x', handed_in_at = now()
                                 where agreement_id = :id
                                """)
                        .param("id", agreement.id().value())
                        .update();
        assertThat(handedIn).isPositive();
        var asked =
                Cast.everybody().stream()
                        .filter(official ->
                                viewpoint
                                        .as(
                                                official.sight(),
                                                () ->
                                                        board.tasksOf(
                                                                official,
                                                                AgreementMother.TODAY,
                                                                tasks))
                                        .stream()
                                        .anyMatch(task ->
                                                task.subject().equals(agreement.id().value())
                                                        && task.kind()
                                                                .equals(
                                                                        "agreement.task.judge-condition")))
                        .map(Official::fullName)
                        .toList();
        assertThat(asked)
                .contains(Cast.KHANH.fullName())
                .doesNotContain(Cast.LAN.fullName(), Cast.MINH.fullName(), Cast.DUNG.fullName());
    }

    @Test
    void whatAnEndLeavesOpenWaitsForThePartiesUntilItIsSettled() {
        var agreement = stored(AgreementStatus.IN_FORCE);
        agreement = agreements.get(agreement.id());
        assertThat(agreements.runOut(daysLater(400).today())).hasSize(1);
        new EndAgreements(
                        agreements,
                        id ->
                                List.of(
                                        new OpenCommitment(
                                                id.value(),
                                                1,
                                                "Mở 40 điểm bán",
                                                AgreementMother.TODAY,
                                                NextMove.CONFIRM,
                                                null)),
                        event -> {},
                        daysLater(400))
                .end(agreement.id());
        clear();
        var settleBy = AgreementMother.TODAY.plusDays(430);
        assertThat(agreements.get(agreement.id()).ending().settleBy()).isEqualTo(settleBy);
        assertThat(agreements.settling()).extracting(Agreement::id).containsExactly(agreement.id());
        assertThat(askedTo("agreement.task.settle", agreement))
                .contains(Cast.LAN.fullName(), Cast.MINH.fullName())
                .doesNotContain(Cast.DUNG.fullName(), Cast.KHANH.fullName(), Cast.HOA.fullName());
        new EndAgreements(agreements, id -> List.of(), event -> {}, daysLater(401))
                .noteSettled(agreement.id());
        clear();
        assertThat(agreements.settling()).isEmpty();
        assertThat(askedTo("agreement.task.settle", agreement)).isEmpty();
    }

    @Test
    void aRefusedCompletionAsksEverybodyAnew() {
        var agreement = stored(AgreementStatus.IN_FORCE);
        clear();
        var completing =
                new CompleteAgreement(
                        new AgreementDesk(agreements, Clearance.STRICT),
                        id -> List.of(),
                        Clearance.STRICT,
                        event -> {},
                        daysLater(0));
        var id = agreement.id();
        as(Cast.LAN, () -> completing.propose(id, Cast.LAN));
        as(Cast.MINH, () -> completing.refuse(id, "Còn nợ quyết toán", Cast.MINH));
        assertThat(agreements.get(id).ending().confirmations()).isEmpty();
        clear();
        as(Cast.LAN, () -> completing.propose(id, Cast.LAN));
        as(Cast.MINH, () -> completing.confirm(id, Cast.MINH));
        assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.COMPLETED);
    }

    @Test
    void aNoticeTakenBackLeavesNothingBehindButTheHistory() {
        var agreement = stored(AgreementStatus.IN_FORCE);
        clear();
        var id = agreement.id();
        var papers = new InMemoryFiling();
        var clock = Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
        var notice =
                new GiveNotice(
                        new AgreementDesk(agreements, Clearance.STRICT),
                        new Filing(files, papers, papers, FilingLimits.DEFAULT, clock),
                        Clearance.STRICT,
                        event -> {},
                        daysLater(0));
        var day = AgreementMother.TODAY.plusDays(45);
        as(
                Cast.HUNG,
                () -> notice.give(id, day, "Hết vốn", InMemoryFiling.pdf("cv.pdf"), Cast.HUNG));
        assertThat(agreements.runOut(day.minusDays(1))).isEmpty();
        assertThat(agreements.runOut(day)).hasSize(1);
        clear();
        as(Cast.HUNG, () -> notice.takeBack(id, "Đã có vốn", Cast.HUNG));
        assertThat(agreements.runOut(day)).isEmpty();
        assertThat(agreements.get(id).ending().noticeDocument()).isNull();
    }

    private void as(Official official, Runnable turn) {
        viewpoint.as(
                official.sight(),
                () -> {
                    turn.run();
                    entities.flush();
                    return null;
                });
        clear();
    }

    private static EndingDays daysLater(int days) {
        var at = AgreementMother.NOW.plus(java.time.Duration.ofDays(days));
        return new EndingDays(EndingSettings.USUAL, day -> day, Clock.fixed(at, VietnamTime.ZONE));
    }

    private List<String> askedTo(String kind, Agreement agreement) {
        return Cast.everybody().stream()
                .filter(official ->
                        viewpoint
                                .as(
                                        official.sight(),
                                        () -> board.tasksOf(official, AgreementMother.TODAY, tasks))
                                .stream()
                                .anyMatch(task ->
                                        task.subject().equals(agreement.id().value())
                                                && task.kind().equals(kind)))
                .map(Official::fullName)
                .toList();
    }

    private static List<String> expected(AgreementRights rights) {
        if (rights.maySendToParties()) return List.of("agreement.task.finish-draft");
        if (rights.mayAnswerFor().isPresent()) return List.of("agreement.task.answer");
        if (rights.mayConcurFor().isPresent()) return List.of("agreement.task.concur");
        if (rights.mayTakeUp()) return List.of("agreement.task.take-up");
        // With a panel, who votes and who concludes is told by the panel's own tasks.
        if (rights.mayDecide() && rights.agreement().kind().reviewFlow() != ReviewFlow.FULL_PANEL)
            return List.of("agreement.task.decide");
        if (rights.mayRecordSignatureOf().isPresent()) return List.of("agreement.task.sign");
        var conditions = rights.agreement().openConditions();
        if (conditions.stream().anyMatch(rights::mayHandIn))
            return List.of("agreement.task.meet-condition");
        if (conditions.stream().anyMatch(rights::mayJudge))
            return List.of("agreement.task.judge-condition");
        if (rights.mayEdit() && rights.agreement().status() == AgreementStatus.RETURNED) {
            return List.of("agreement.task.mend-returned");
        }
        var allConcurred =
                rights.agreement().parties().stream().allMatch(rights.agreement()::hasConcurred);
        return rights.maySubmit() && allConcurred ? List.of("agreement.task.submit") : List.of();
    }

    @Test
    void theDatabaseKnowsTheSameTransitionsAsTheDomain() {
        var stored =
                sql.sql(
                                "select from_status || '>' || to_status from agreement_transition where only_origin is null")
                        .query(String.class)
                        .list();
        var domain = new ArrayList<String>();
        for (var from : AgreementStatus.values()) {
            for (var to : AgreementStatus.values())
                if (from.canBecome(to)) domain.add(from + ">" + to);
        }
        assertThat(stored).containsExactlyInAnyOrderElementsOf(domain);
    }

    @Test
    void theDatabaseRefusesASkippedStateEvenFromThePortal() {
        var agreement = stored(AgreementStatus.DRAFT);
        assertThatThrownBy(() ->
                        sql.sql("update agreement set status = 'SIGNED' where id = :id")
                                .param("id", agreement.id().value())
                                .update())
                .hasMessageContaining("cannot go from DRAFT to SIGNED");
    }

    @Test
    void theDatabaseRefusesAReviewerWhoSubmitted() {
        var agreement = stored(AgreementStatus.SUBMITTED);
        assertThatThrownBy(() ->
                        sql.sql(
                                        "update agreement set status = 'UNDER_REVIEW', reviewer_account = submitted_by_account where id = :id")
                                .param("id", agreement.id().value())
                                .update())
                .hasMessageContaining("agreement_four_eyes");
    }

    @Test
    void anApprovedTextStands() {
        var agreement = stored(AgreementStatus.APPROVED);
        assertThatThrownBy(() ->
                        sql.sql("update agreement set version_hash = :hash where id = :id")
                                .param("id", agreement.id().value())
                                .param("hash", "0".repeat(64))
                                .update())
                .hasMessageContaining("stands");
    }

    /** In the database every agreement begins as a draft and goes step by step. */
    private Agreement stored(AgreementStatus status) {
        var agreement = agreements.save(AgreementMother.complete());
        entities.flush();
        advance(agreement, status);
        clear();
        return agreements.get(agreement.id());
    }

    /** As {@link #stored}, with a cooperative that implements and a chain of shops that confirms. */
    private Agreement storedWithOutsiders(AgreementStatus status) {
        var agreement = agreements.save(AgreementMother.withOutsiders());
        entities.flush();
        advance(agreement, status);
        clear();
        return agreements.get(agreement.id());
    }

    private void advance(Agreement agreement, AgreementStatus status) {
        AgreementMother.advance(agreement, status, files::save, entities::flush);
    }

    private void clear() {
        entities.flush();
        entities.clear();
    }
}
