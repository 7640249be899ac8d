package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.TODAY;
import static vn.lienketvung.commitment.CommitmentStage.notFound;
import static vn.lienketvung.commitment.CommitmentStage.notPermitted;
import static vn.lienketvung.commitment.CommitmentStage.refused;
import static vn.lienketvung.identity.Cast.DUNG;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.HUNG;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.NGOC;
import static vn.lienketvung.identity.Cast.PHUC;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.HO_CHI_MINH_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.LAM_DONG_TRADE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.identity.Official;

/** Proposals of one side, and the answers of the other, the coordinator and whoever takes over. */
class ProposalTests {

    private final CommitmentStage stage = new CommitmentStage();
    private final CommitmentId id = stage.id;
    private final LocalDate later = TODAY.plusMonths(9);

    @Test
    void eitherSideProposesAndNobodyElse() {
        extend(LAN);
        stage.proposing().withdraw(id, LAN);
        extend(MINH);
        stage.proposing().withdraw(id, MINH);
        for (var official : List.of(HOA, HUNG, KHANH, NGOC)) notPermitted(() -> extend(official));
        notFound(() -> extend(DUNG));
    }

    @Test
    void anExtensionNeedsALaterDayWithinTheTermAndWords() {
        var due = stage.commitment().dueOn();
        refused("commitment.rule.extension-back", () -> propose(due, "Chờ mặt bằng"));
        refused("commitment.rule.extension-after-end", () -> propose(due.plusYears(20), "Chờ"));
        refused("commitment.rule.proposal-reason", () -> propose(later, " "));
        refused("agreement.rule.too-long", () -> propose(later, "x".repeat(4001)));
        stage.daysPass(400);
        refused("commitment.rule.extension-past", () -> propose(due.plusDays(1), "Chờ"));
    }

    @Test
    void theOtherSideExtendsAndTheOldDayIsKept() {
        var due = stage.commitment().dueOn();
        extend(LAN);
        answer(true, "", MINH);

        assertThat(stage.commitment().dueOn()).isEqualTo(later);
        assertThat(stage.commitment().extensions())
                .singleElement()
                .matches(granted -> granted.oldDueOn().equals(due));
    }

    @Test
    void nobodyAnswersForTheBodyThatProposed() {
        extend(LAN);
        for (var official : List.of(LAN, PHUC, HOA, HUNG, KHANH, NGOC))
            notPermitted(() -> answer(true, "", official));
        notFound(() -> answer(true, "", DUNG));
        assertThat(stage.commitment().openProposal()).isPresent();
    }

    @Test
    void aRefusalNeedsWordsAndClosesIt() {
        extend(LAN);
        refused("commitment.rule.refusal-reason", () -> answer(false, " ", MINH));
        answer(false, "Không đồng ý", MINH);

        assertThat(stage.commitment().openProposal()).isEmpty();
        assertThat(stage.commitment().proposals().getFirst().state())
                .isEqualTo(ProposalState.REFUSED);
        notPermitted(() -> answer(true, "", MINH));
    }

    @Test
    void oneAtATimeAndOnlyItsOwnSideTakesItBack() {
        extend(LAN);
        notPermitted(() -> extend(MINH));
        notPermitted(() -> stage.proposing().withdraw(id, MINH));
        stage.proposing().withdraw(id, PHUC);
        notPermitted(() -> stage.proposing().withdraw(id, LAN));
    }

    @Test
    void theSecondExtensionNeedsTheCoordinatorAsWell() {
        extend(LAN);
        answer(true, "", MINH);
        stage.proposing().extension(id, later.plusMonths(1), "Chờ thêm", LAN);
        answer(true, "", MINH);
        assertThat(stage.commitment().dueOn()).isEqualTo(later);
        notPermitted(() -> answer(true, "", MINH));
        answer(true, "", KHANH);
        assertThat(stage.commitment().dueOn()).isEqualTo(later.plusMonths(1));
    }

    @Test
    void aWaiverNeedsTheOtherSideAndTheCoordinator() {
        stage.proposing().waiver(id, "Không còn cần", MINH);
        answer(true, "", KHANH);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.ACTIVE);
        answer(true, "", PHUC);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.WAIVED);
        notPermitted(() -> extend(LAN));
    }

    @Test
    void theCoordinatorsRefusalEndsAWaiver() {
        stage.proposing().waiver(id, "Không còn cần", LAN);
        answer(true, "", MINH);
        answer(false, "Vẫn cần", KHANH);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.ACTIVE);
        assertThat(stage.commitment().openProposal()).isEmpty();
    }

    @Test
    void notKeptIsAgreedByBothSidesAndSaysWhatBecameOfTheRemedy() {
        refused("commitment.rule.remedy-none", () -> notKept(RemedyState.APPLIED));
        notKept(RemedyState.NONE_AGREED);
        answer(true, "", MINH);
        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.NOT_FULFILLED);
        assertThat(stage.commitment().outcome().cause()).isEqualTo(NonPerformanceCause.NO_FUNDING);
    }

    @Test
    void aTransferNeedsThreeAnswersOfWhichOneIsTheAcceptors() {
        stage.proposing().transfer(id, DONG_THAP_COMMITTEE.id(), "Chuyển nhiệm vụ", LAN);
        answer(true, "", MINH);
        answer(true, "", KHANH);
        notPermitted(() -> answer(true, "", HOA));
        var committee = official(PHUC);
        answer(true, "", committee);

        assertThat(stage.commitment().status()).isEqualTo(CommitmentStatus.TRANSFERRED);
        var all = stage.commitments.of(stage.commitment().agreement());
        assertThat(all).hasSize(2);
        assertThat(all)
                .anySatisfy(successor -> {
                    assertThat(successor.predecessor()).isEqualTo(id);
                    assertThat(successor.implementer()).isEqualTo(DONG_THAP_COMMITTEE.id());
                    assertThat(successor.status()).isEqualTo(CommitmentStatus.ACTIVE);
                });
    }

    @Test
    void whoTakesOverIsAnotherBodyOfAPartyButNotOfTheConfirmingOne() {
        refused("commitment.rule.acceptor-same", () -> transfer(DONG_THAP_TRADE));
        refused("commitment.rule.acceptor-foreign", () -> transfer(LAM_DONG_TRADE));
        refused("commitment.rule.acceptor-confirms", () -> transfer(HO_CHI_MINH_TRADE));
    }

    @Test
    void whatIsClaimedOrClosedIsNotProposedAbout() {
        stage.claimed();
        notPermitted(() -> extend(LAN));
        notPermitted(() -> extend(MINH));
        stage.deciding().confirm(id, new java.math.BigDecimal("40"), "", MINH);
        notPermitted(() -> extend(MINH));
    }

    @Test
    void whatWaitsForItsConditionIsExtendedOrWaivedButNotFoundNotKept() {
        var waiting = new CommitmentStage(AgreementMother.enforcedInForce());
        notPermitted(() ->
                waiting.proposing()
                        .notFulfilled(
                                waiting.id,
                                NonPerformanceCause.NO_FUNDING,
                                RemedyState.DUE,
                                "Thiếu vốn",
                                LAN));
        waiting.proposing().waiver(waiting.id, "Không còn cần", LAN);
        assertThat(waiting.commitment().openProposal()).isPresent();
    }

    private static Official official(Official person) {
        return new Official(
                person.account(),
                person.fullName(),
                person.position(),
                DONG_THAP_COMMITTEE.id(),
                DONG_THAP_COMMITTEE.name(),
                DONG_THAP_COMMITTEE.kind(),
                person.province(),
                person.grants(),
                person.sight());
    }

    private void extend(Official by) {
        stage.proposing().extension(id, later, "Chờ mặt bằng", by);
    }

    private void propose(LocalDate day, String reason) {
        stage.proposing().extension(id, day, reason, LAN);
    }

    private void notKept(RemedyState remedy) {
        stage.proposing()
                .notFulfilled(id, NonPerformanceCause.NO_FUNDING, remedy, "Thiếu vốn", LAN);
    }

    private void transfer(vn.lienketvung.organisation.Organisation acceptor) {
        stage.proposing().transfer(id, acceptor.id(), "Chuyển nhiệm vụ", LAN);
    }

    private void answer(boolean accepts, String note, Official by) {
        stage.answering().answer(id, accepts, note, by);
    }
}
