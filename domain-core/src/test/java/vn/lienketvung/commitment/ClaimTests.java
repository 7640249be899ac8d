package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.commitment.CommitmentStage.notFound;
import static vn.lienketvung.commitment.CommitmentStage.notPermitted;
import static vn.lienketvung.commitment.CommitmentStage.refused;
import static vn.lienketvung.identity.Cast.DUNG;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.HUNG;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.LEADER_OF_DONG_THAP_TRADE;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.NGOC;
import static vn.lienketvung.identity.Cast.PHUC;
import static vn.lienketvung.identity.Cast.TAM;
import static vn.lienketvung.identity.Cast.YEN;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.identity.Leaders;
import vn.lienketvung.identity.Official;

/** Claiming, countersigning, answering, answering instead, and finding that a commitment was not kept. */
class ClaimTests {

    private static final BigDecimal TARGET = new BigDecimal("40");

    private final CommitmentStage stage = new CommitmentStage();
    private final CommitmentId id = stage.id;

    @Test
    void onlyTheImplementersOfficialsClaim() {
        stage.report("40");
        for (var official : List.of(MINH, TAM, HOA, HUNG, KHANH, NGOC))
            notPermitted(() -> claim(official));
        notFound(() -> claim(DUNG));
        claim(PHUC);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.CLAIMED);
    }

    @Test
    void aPartIsClaimedWithWordsAndOnlyShortOfTheTarget() {
        stage.report("30");
        refused("commitment.rule.target-not-reached", () -> claim(LAN));
        refused("commitment.rule.part-without-words", () -> part(" "));
        part("Còn 10 điểm");
        assertThat(stage.commitment().claim().scope()).isEqualTo(ClaimScope.PARTIAL);
        stage.deciding().sendBack(id, "Làm tiếp", MINH);
        stage.report("40");
        refused("commitment.rule.target-is-reached", () -> part("Đủ"));
    }

    @Test
    void nothingIsClaimedTwiceNorWhileAProposalIsOpenNorBeforeItBinds() {
        stage.claimed();
        notPermitted(() -> claim(LAN));
        stage.deciding().sendBack(id, "Thiếu", MINH);
        stage.proposing().waiver(id, "Không còn cần", LAN);
        refused("commitment.rule.proposal-open", () -> claim(LAN));
        var waiting = new CommitmentStage(AgreementMother.enforcedInForce());
        notPermitted(
                () -> waiting.claiming().claim(waiting.id, ClaimScope.TARGET_REACHED, "", LAN));
    }

    @Test
    void whereTheBodyHasALeaderTheCounterpartSeesNothingBeforeTheSignature() {
        leaderOf();
        stage.claimed();
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(stage.commitment().awaitsLeader()).isTrue();
        notPermitted(() -> stage.deciding().confirm(id, TARGET, "", MINH));
        for (var official : List.of(LAN, PHUC, HOA, MINH, YEN, HUNG, KHANH))
            notPermitted(() -> stage.claiming().countersign(id, official));
        stage.claiming().countersign(id, LEADER_OF_DONG_THAP_TRADE);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.CLAIMED);
        notPermitted(() -> stage.claiming().countersign(id, LEADER_OF_DONG_THAP_TRADE));
    }

    @Test
    void theLeaderHoldsItBackWithWords() {
        leaderOf();
        stage.claimed();
        refused(
                "commitment.rule.hold-back-reason",
                () -> stage.claiming().holdBack(id, " ", LEADER_OF_DONG_THAP_TRADE));
        notPermitted(() -> stage.claiming().holdBack(id, "Chưa đủ", LAN));
        stage.claiming().holdBack(id, "Chưa đủ", LEADER_OF_DONG_THAP_TRADE);
        assertThat(stage.commitment().claim()).isNull();
        claim(LAN);
        assertThat(stage.commitment().awaitsLeader()).isTrue();
    }

    @Test
    void onlyTheVerifiersOfficialsAnswerAndOnlyAClaim() {
        notPermitted(() -> confirm(MINH));
        stage.claimed();
        for (var official : List.of(LAN, PHUC, HOA, TAM, YEN, HUNG, KHANH, NGOC)) {
            notPermitted(() -> confirm(official));
            notPermitted(() -> stage.deciding().sendBack(id, "Thiếu", official));
            notPermitted(
                    () -> stage.deciding().confirmPartly(id, BigDecimal.TEN, "Thiếu", official));
        }
        notFound(() -> confirm(DUNG));
        confirm(MINH);
        notPermitted(() -> confirm(MINH));
        notPermitted(() -> stage.deciding().sendBack(id, "Thiếu", MINH));
    }

    @Test
    void whatIsConfirmedFitsTheAnswer() {
        stage.claimed();
        refused(
                "commitment.rule.confirmed-below-target",
                () -> stage.deciding().confirm(id, new BigDecimal("39"), "", MINH));
        refused(
                "commitment.rule.part-is-all",
                () -> stage.deciding().confirmPartly(id, TARGET, "Đủ", MINH));
        refused(
                "commitment.rule.part-is-nothing",
                () -> stage.deciding().confirmPartly(id, BigDecimal.ZERO, "Không có", MINH));
        refused(
                "commitment.rule.part-without-words",
                () -> stage.deciding().confirmPartly(id, BigDecimal.TEN, " ", MINH));
        refused("commitment.rule.reason-missing", () -> stage.deciding().sendBack(id, " ", MINH));
        stage.deciding().confirmPartly(id, BigDecimal.TEN, "Chỉ 10 điểm", MINH);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.PARTLY_FULFILLED);
    }

    @Test
    void theCoordinatorAnswersOnlyAfterTheCounterpartsTimeAndNothingIsConfirmedBySilence() {
        stage.claimed();
        stage.daysPass(CommitmentTimes.USUAL.answerWorkingDays());
        notPermitted(() -> confirm(KHANH));
        stage.daysPass(1);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.CLAIMED);
        notPermitted(() -> confirm(NGOC));
        confirm(KHANH);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Test
    void theCounterpartStillAnswersAfterItsTime() {
        stage.claimed();
        stage.daysPass(60);
        confirm(MINH);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Test
    void onlyTheCoordinatorFindsItNotKeptAndOnlyAtTheEndOfTheLadder() {
        var today = AgreementMother.TODAY;
        var left = stage.commitment().daysLeft(today);
        stage.daysPass(left + CommitmentTimes.USUAL.notKeptDays() - 1);
        notPermitted(() -> declare("Không làm", RemedyState.NONE_AGREED, KHANH));
        stage.daysPass(1);
        for (var official : List.of(LAN, MINH, HOA, HUNG, NGOC))
            notPermitted(() -> declare("Không làm", RemedyState.NONE_AGREED, official));
        notFound(() -> declare("Không làm", RemedyState.NONE_AGREED, DUNG));
        refused(
                "commitment.rule.proposal-reason",
                () -> declare(" ", RemedyState.NONE_AGREED, KHANH));
        refused("commitment.rule.remedy-none", () -> declare("Không", RemedyState.DUE, KHANH));
        declare("Không làm", RemedyState.NONE_AGREED, KHANH);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.NOT_FULFILLED);
        notPermitted(() -> declare("Không làm", RemedyState.NONE_AGREED, KHANH));
    }

    @Test
    void whatIsClaimedIsNotFoundNotKept() {
        stage.claimed();
        stage.daysPass(1000);
        notPermitted(() -> declare("Không làm", RemedyState.NONE_AGREED, KHANH));
    }

    private void leaderOf() {
        stage.leaders.add(
                new Leaders.Leader(
                        LEADER_OF_DONG_THAP_TRADE.account(),
                        LEADER_OF_DONG_THAP_TRADE.fullName(),
                        "Giám đốc",
                        true));
    }

    private void claim(Official by) {
        stage.claiming().claim(id, ClaimScope.TARGET_REACHED, "Đủ", by);
    }

    private void part(String note) {
        stage.claiming().claim(id, ClaimScope.PARTIAL, note, LAN);
    }

    private void confirm(Official by) {
        stage.deciding().confirm(id, TARGET, "", by);
    }

    private void declare(String note, RemedyState remedy, Official by) {
        stage.declaring().declare(id, NonPerformanceCause.POOR_EXECUTION, remedy, note, by);
    }
}
