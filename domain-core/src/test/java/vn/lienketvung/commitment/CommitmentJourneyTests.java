package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;
import static vn.lienketvung.calendar.CalendarMother.on;
import static vn.lienketvung.identity.Cast.DUNG;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.NGOC;
import static vn.lienketvung.identity.Cast.PHUC;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Leaders;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** A commitment from its first day to the counterpart's confirmation, and where each step is refused. */
class CommitmentJourneyTests {

    private final Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryCommitments commitments = new InMemoryCommitments();
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<Leaders.Leader> leaders = new ArrayList<>();
    private final Clearance strict = Clearance.STRICT;
    private final CommitmentDesk desk =
            new CommitmentDesk(
                    commitments,
                    new AgreementDesk(agreements, strict),
                    LocalDate::plusDays,
                    CommitmentTimes.USUAL);
    private final ReportProgress reporting =
            new ReportProgress(
                    desk, new InMemoryFiling().filing(clock), strict, events::add, clock);
    private final ClaimCommitment claiming =
            new ClaimCommitment(desk, body -> leaders, strict, events::add, clock);
    private final DecideClaim deciding = new DecideClaim(desk, strict, events::add, clock);

    private CommitmentId id;

    @BeforeEach
    void anAgreementEntersIntoForce() {
        var agreement = AgreementMother.inForce();
        agreements.save(agreement);
        new ActivateCommitments(agreements, commitments, events::add, clock)
                .activate(agreement.id());
        id = commitments.of(agreement.id()).getFirst().id();
    }

    @Test
    void reportedClaimedSentBackClaimedAgainAndConfirmed() {
        report("27", EvidenceKind.CONTRACT);
        report("40", EvidenceKind.DELIVERY_RECORD);
        claiming.claim(id, ClaimScope.TARGET_REACHED, "Đã mở đủ 40 điểm", LAN);
        deciding.sendBack(id, "Thiếu 2 điểm tại quận 7", MINH);
        report("42", EvidenceKind.PHOTO);
        claiming.claim(id, ClaimScope.TARGET_REACHED, "Đã bổ sung", LAN);
        deciding.confirm(id, new BigDecimal("41"), "", MINH);

        var commitment = commitments.get(id);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(commitment.outcome().value()).isEqualByComparingTo("41");
        assertThat(commitment.history())
                .extracting(CommitmentHistoryEntry::turn)
                .containsExactly(
                        CommitmentTurn.ACTIVATED,
                        CommitmentTurn.REPORTED,
                        CommitmentTurn.REPORTED,
                        CommitmentTurn.CLAIMED,
                        CommitmentTurn.SENT_BACK,
                        CommitmentTurn.REPORTED,
                        CommitmentTurn.CLAIMED,
                        CommitmentTurn.CONFIRMED);
    }

    @Test
    void nothingReportedIsNotZero() {
        assertThat(commitments.get(id).latest()).isEmpty();
        refused(
                "commitment.rule.not-reported",
                () -> claiming.claim(id, ClaimScope.TARGET_REACHED, "", LAN));
    }

    @Test
    void aMeetingAloneDoesNotShowThatItWasKept() {
        report("40", EvidenceKind.MEETING_MINUTES);
        refused(
                "commitment.rule.no-outcome-evidence",
                () -> claiming.claim(id, ClaimScope.TARGET_REACHED, "", LAN));
    }

    @Test
    void aClaimNeedsTheTarget() {
        report("39,9".replace(',', '.'), EvidenceKind.CONTRACT);
        refused(
                "commitment.rule.target-not-reached",
                () -> claiming.claim(id, ClaimScope.TARGET_REACHED, "", LAN));
    }

    @Test
    void nobodyConfirmsOwnWork() {
        report("40", EvidenceKind.CONTRACT);
        claiming.claim(id, ClaimScope.TARGET_REACHED, "", LAN);
        for (var official : List.of(LAN, PHUC, HOA, NGOC)) {
            assertThatThrownBy(() -> deciding.confirm(id, new BigDecimal("40"), "", official))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> deciding.confirm(id, new BigDecimal("40"), "", DUNG))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theReporterWhoMovedToTheCounterpartDoesNotConfirmOwnWork() {
        report("40", EvidenceKind.CONTRACT);
        claiming.claim(id, ClaimScope.TARGET_REACHED, "", PHUC);
        var moved =
                new vn.lienketvung.identity.Official(
                        LAN.account(),
                        LAN.fullName(),
                        LAN.position(),
                        MINH.organisation(),
                        MINH.organisationName(),
                        MINH.organisationKind(),
                        MINH.province(),
                        MINH.grants(),
                        MINH.sight());
        assertThat(new CommitmentRights(commitments.get(id), moved).mayDecide()).isFalse();
        assertThat(new CommitmentRights(commitments.get(id), MINH).mayDecide()).isTrue();
    }

    @Test
    void onlyTheImplementerReports() {
        for (var official : List.of(MINH, HOA, NGOC)) {
            assertThatThrownBy(() ->
                            reporting.report(id, entry("1", EvidenceKind.CONTRACT, "x"), official))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void aValueFallsOnlyWithAReasonAndTimeOnlyGoesOn() {
        report("30", EvidenceKind.CONTRACT);
        refused(
                "commitment.rule.fall-without-reason",
                () -> reporting.report(id, entry("20", EvidenceKind.CONTRACT, " "), LAN));
        refused(
                "commitment.rule.as-of-in-future",
                () ->
                        reporting.report(
                                id,
                                new ProgressEntry(
                                        BigDecimal.ONE,
                                        TODAY.plusDays(1),
                                        "x",
                                        EvidenceKind.CONTRACT,
                                        null),
                                LAN));
        refused(
                "commitment.rule.as-of-before-last",
                () ->
                        reporting.report(
                                id,
                                new ProgressEntry(
                                        new BigDecimal("31"),
                                        TODAY.minusDays(1),
                                        "x",
                                        EvidenceKind.CONTRACT,
                                        null),
                                LAN));
        refused(
                "commitment.rule.value-negative",
                () ->
                        reporting.report(
                                id,
                                new ProgressEntry(
                                        new BigDecimal("-1"),
                                        TODAY,
                                        "x",
                                        EvidenceKind.CONTRACT,
                                        null),
                                LAN));
    }

    @Test
    void overdueIsComputedFromTheDayAndEndsWithTheClaim() {
        var commitment = commitments.get(id);
        // A Sunday: the deadline is the Monday after.
        assertThat(commitment.isOverdue(on(commitment.dueOn().plusDays(1)))).isFalse();
        assertThat(commitment.isOverdue(on(commitment.dueOn().plusDays(2)))).isTrue();
        assertThat(commitment.daysLeft(commitment.dueOn().plusDays(12))).isEqualTo(-12);
        report("40", EvidenceKind.CONTRACT);
        claiming.claim(id, ClaimScope.TARGET_REACHED, "", LAN);
        assertThat(commitment.isOverdue(on(commitment.dueOn().plusDays(2)))).isFalse();
    }

    @Test
    void aPartialResultIsNotConfirmed() {
        report("40", EvidenceKind.CONTRACT);
        claiming.claim(id, ClaimScope.TARGET_REACHED, "", LAN);
        refused(
                "commitment.rule.confirmed-below-target",
                () -> deciding.confirm(id, new BigDecimal("38"), "", MINH));
    }

    private void report(String value, EvidenceKind kind) {
        reporting.report(id, entry(value, kind, "Đã làm"), Cast.LAN);
    }

    private static ProgressEntry entry(String value, EvidenceKind kind, String note) {
        return new ProgressEntry(
                new BigDecimal(value),
                TODAY,
                note,
                kind,
                InMemoryFiling.pdf("minh-chung-" + value + ".pdf"));
    }

    private static void refused(String rule, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .contains(rule));
    }
}
