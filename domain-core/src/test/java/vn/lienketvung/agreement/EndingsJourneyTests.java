package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

class EndingsJourneyTests {

    private static final LocalDate TODAY = AgreementMother.TODAY;
    private static final int TERM = 365;

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final RecordedEvents events = new RecordedEvents();
    private final AgreementDesk desk = new AgreementDesk(agreements, Clearance.STRICT);
    private final List<OpenCommitment> open = new ArrayList<>();
    private Agreement agreement;

    @BeforeEach
    void inForceWithAnOpenCommitment() {
        agreement = agreements.save(AgreementMother.inForce());
        open.add(
                new OpenCommitment(
                        UUID.randomUUID(),
                        1,
                        "Mở 40 điểm bán",
                        TODAY.plusMonths(6),
                        NextMove.REPORT_OR_PROPOSE,
                        "Sở Công Thương"));
    }

    @Test
    void everyPartyConfirmsThatNothingIsLeftToDo() {
        open.clear();
        complete().propose(agreement.id(), Cast.LAN);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);
        complete().confirm(agreement.id(), Cast.MINH);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.COMPLETED);
        assertThat(agreement.ending().endedOn()).isEqualTo(TODAY);
        assertThat(agreement.ending().isSettling()).isFalse();
        assertThat(events.kinds()).contains("agreement.completed");
    }

    @Test
    void whileACommitmentIsOpenNobodySaysThatNothingIsLeft() {
        assertThat(rulesOf(() -> complete().propose(agreement.id(), Cast.LAN)))
                .containsExactly("agreement.rule.commitments-open");
    }

    @Test
    void onlyTheLeadProposesAndOnlyTheOthersAnswer() {
        open.clear();
        refused(() -> complete().propose(agreement.id(), Cast.MINH));
        refused(() -> complete().confirm(agreement.id(), Cast.MINH));
        complete().propose(agreement.id(), Cast.LAN);
        refused(() -> complete().confirm(agreement.id(), Cast.PHUC));
        refused(() -> complete().confirm(agreement.id(), Cast.TAM));
        refused(() -> complete().refuse(agreement.id(), "Còn", Cast.KHANH));
    }

    @Test
    void aPartyThatSeesSomethingLeftSaysWhatAndTheLeadMayProposeAgain() {
        open.clear();
        complete().propose(agreement.id(), Cast.LAN);
        assertThat(rulesOf(() -> complete().refuse(agreement.id(), " ", Cast.MINH)))
                .containsExactly("agreement.rule.completion-refusal-missing");
        complete().refuse(agreement.id(), "Chưa quyết toán phần hỗ trợ", Cast.MINH);
        assertThat(agreement.ending().isCompletionProposed()).isFalse();
        assertThat(agreement.history().getLast().note()).isEqualTo("Chưa quyết toán phần hỗ trợ");
        complete().propose(agreement.id(), Cast.LAN);
        complete().confirm(agreement.id(), Cast.MINH);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.COMPLETED);
    }

    @Test
    void aTermThatIsOverEndsTheAgreementOnceAndLeavesTimeToSettle() {
        assertThat(ended(TERM)).isZero();
        assertThat(ended(TERM + 1)).isEqualTo(1);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.EXPIRED);
        assertThat(agreement.ending().endedOn()).isEqualTo(TODAY.plusDays(TERM + 1));
        assertThat(agreement.ending().settleBy()).isEqualTo(TODAY.plusDays(TERM + 31));
        assertThat(ended(TERM + 2)).isZero();
    }

    @Test
    void whoeverComesSecondFindsNothingLeftToDo() {
        assertThat(end(TERM).end(agreement.id())).as("before its time").isFalse();
        ended(TERM + 1);
        assertThat(end(TERM + 1).end(agreement.id())).isFalse();
        assertThat(end(TERM + 1).noteSettled(agreement.id())).as("something is open").isFalse();
        assertThat(end(TERM + 1).leaveLate(agreement.id())).as("there is time").isFalse();
        leftLate(TERM + 32);
        assertThat(end(TERM + 32).leaveLate(agreement.id())).isFalse();
        open.clear();
        settled(TERM + 33);
        assertThat(end(TERM + 33).noteSettled(agreement.id())).isFalse();
    }

    @Test
    void whoeverIsToldLateHasTheWholeTimeToSettle() {
        ended(TERM + 100);
        assertThat(agreement.ending().endedOn()).isEqualTo(TODAY.plusDays(TERM + 1));
        assertThat(agreement.ending().settleBy()).isEqualTo(TODAY.plusDays(TERM + 130));
    }

    @Test
    void anEndThatLeavesNothingOpenHasNothingToSettle() {
        open.clear();
        ended(TERM + 1);
        assertThat(agreement.ending().settleBy()).isNull();
        assertThat(settled(TERM + 2)).isZero();
    }

    @Test
    void theLastSettledCommitmentIsNoted() {
        ended(TERM + 1);
        assertThat(settled(TERM + 5)).isZero();
        open.clear();
        assertThat(settled(TERM + 6)).isEqualTo(1);
        assertThat(agreement.ending().isSettling()).isFalse();
        assertThat(agreement.history().getLast().turn()).isEqualTo(Turn.SETTLED);
        assertThat(leftLate(TERM + 40)).isZero();
    }

    @Test
    void whatIsNotSettledInTimeIsLeftToTheCoordinatorsOnce() {
        ended(TERM + 1);
        assertThat(leftLate(TERM + 31)).isZero();
        assertThat(leftLate(TERM + 32)).isEqualTo(1);
        assertThat(leftLate(TERM + 33)).isZero();
        assertThat(agreement.history().getLast().turn()).isEqualTo(Turn.LEFT_TO_COORDINATORS);
        open.clear();
        assertThat(settled(TERM + 34)).isEqualTo(1);
    }

    @Test
    void aPartysLeaderGivesNoticeAndTheDayEndsTheAgreement() {
        give(Cast.HUNG, 30, "Không còn vốn", InMemoryFiling.pdf("cong-van.pdf"));
        assertThat(agreement.ending().isNoticed()).isTrue();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(ended(29)).isZero();
        assertThat(ended(31)).isEqualTo(1);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.TERMINATED);
        assertThat(agreement.ending().endedOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(agreement.ending().settleBy()).isEqualTo(TODAY.plusDays(61));
    }

    @Test
    void aNoticeNeedsTimeReasonAndDocument() {
        var pdf = InMemoryFiling.pdf("cong-van.pdf");
        assertThat(rulesOf(() -> give(Cast.HUNG, 29, "", pdf)))
                .containsExactly(
                        "agreement.rule.notice-too-short", "agreement.rule.notice-reason-missing");
        assertThat(rulesOf(() -> give(Cast.HUNG, TERM + 1, "Hết vốn", pdf)))
                .containsExactly("agreement.rule.notice-after-end");
        assertThat(rulesOf(() -> give(Cast.HUNG, 30, "Hết vốn", null)))
                .containsExactly("agreement.rule.notice-document-missing");
        assertThat(rulesOf(() -> notice().give(agreement.id(), null, "Hết vốn", pdf, Cast.HUNG)))
                .containsExactly("agreement.rule.notice-day-missing");
        assertThat(agreement.ending().isNoticed()).isFalse();
    }

    @Test
    void onlyWhoLeadsThePartyGivesNoticeAndTakesItBack() {
        var pdf = InMemoryFiling.pdf("cong-van.pdf");
        for (var each : List.of(Cast.LAN, Cast.MINH, Cast.YEN, Cast.HOA, Cast.KHANH))
            refused(() -> give(each, 30, "Hết vốn", pdf));
        give(Cast.HUNG, 30, "Hết vốn", pdf);
        refused(() -> give(Cast.HUNG, 40, "Hết vốn", pdf));
        refused(() -> notice().takeBack(agreement.id(), "Đã có vốn", Cast.LAN));
        assertThat(rulesOf(() -> notice().takeBack(agreement.id(), "", Cast.HUNG)))
                .containsExactly("agreement.rule.take-back-reason-missing");
        notice().takeBack(agreement.id(), "Đã có vốn", Cast.HUNG);
        assertThat(agreement.ending().isNoticed()).isFalse();
        assertThat(agreement.history().getLast().turn()).isEqualTo(Turn.TERMINATION_TAKEN_BACK);
        assertThat(ended(40)).isZero();
    }

    private void give(Official by, int inDays, String reason, @Nullable Upload document) {
        notice().give(agreement.id(), TODAY.plusDays(inDays), reason, document, by);
    }

    private GiveNotice notice() {
        var filing = new InMemoryFiling().filing(clock(0));
        return new GiveNotice(desk, filing, Clearance.STRICT, events, days(0));
    }

    private CompleteAgreement complete() {
        return new CompleteAgreement(desk, id -> open, Clearance.STRICT, events, days(0));
    }

    private EndAgreements end(int daysLater) {
        return new EndAgreements(agreements, id -> open, events, days(daysLater));
    }

    private long ended(int daysLater) {
        return end(daysLater).due().stream().filter(end(daysLater)::end).count();
    }

    private long settled(int daysLater) {
        return end(daysLater).settled().stream().filter(end(daysLater)::noteSettled).count();
    }

    private long leftLate(int daysLater) {
        return end(daysLater).late().stream().filter(end(daysLater)::leaveLate).count();
    }

    private static EndingDays days(int later) {
        return new EndingDays(EndingSettings.USUAL, day -> day, clock(later));
    }

    private static Clock clock(int daysLater) {
        return Clock.fixed(AgreementMother.NOW.plus(Duration.ofDays(daysLater)), VietnamTime.ZONE);
    }

    private static void refused(Runnable turn) {
        assertThatThrownBy(turn::run).isInstanceOf(NotPermitted.class);
    }

    private static List<String> rulesOf(Runnable turn) {
        try {
            turn.run();
            return List.of();
        } catch (ActionRefused refused) {
            return refused.refusals().stream().map(Refusal::rule).toList();
        }
    }
}
