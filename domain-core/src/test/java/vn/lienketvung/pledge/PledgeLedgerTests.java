package vn.lienketvung.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.identity.Cast.DUNG;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** The ledger of a pledge of 1.2 thousand million đồng from Đồng Tháp, through its use cases. */
class PledgeLedgerTests {

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryPledgeLedgers ledgers = new InMemoryPledgeLedgers();
    private final InMemoryFiling files = new InMemoryFiling();
    private final List<DomainEvent> events = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
    private final LedgerDesk desk =
            new LedgerDesk(ledgers, new AgreementDesk(agreements, Clearance.STRICT));
    private final ReportContribution reporting =
            new ReportContribution(desk, files.filing(clock), Clearance.STRICT, events::add, clock);
    private final AnswerContribution answering =
            new AnswerContribution(desk, Clearance.STRICT, events::add, clock);
    private final Agreement agreement = agreements.save(AgreementMother.inForce());
    private final OrganisationId city = PledgeMother.receiver(agreement).organisation();
    private final PledgeLedger ledger;

    PledgeLedgerTests() {
        new OpenLedgers(agreements, ledgers, events::add).open(agreement.id());
        ledger = ledgers.of(agreement.id()).getFirst();
    }

    @Test
    void aLedgerIsOpenedForEachPledgeAndSaysNothingYet() {
        assertThat(ledgers.of(agreement.id())).hasSameSizeAs(agreement.pledges());
        assertThat(ledger.isReported()).isFalse();
        assertThat(events).hasOnlyElementsOfType(PledgeEvent.Opened.class).isNotEmpty();
    }

    @Test
    void onlyWhatTheReceiverConfirmsCountsAsReceived() {
        report("500000000");
        assertThat(ledger.received()).isZero();
        assertThat(ledger.awaiting()).isEqualByComparingTo("500000000");
        assertThat(ledger.waits()).isTrue();
        confirm(0);
        assertThat(ledger.received()).isEqualByComparingTo("500000000");
        assertThat(ledger.awaiting()).isZero();
        assertThat(ledger.waits()).isFalse();
        assertThat(ledger.isComplete()).isFalse();
        assertThat(events.getLast()).isInstanceOf(PledgeEvent.Confirmed.class);
        assertThat(events.getLast().trace().hashAfter())
                .isNotEqualTo(events.getLast().trace().hashBefore());
    }

    @Test
    void whatTheReceiverRefusesNeverCounts() {
        report("500000000");
        refused("pledge.rule.reason-missing", () -> refuse(0, " "));
        refuse(0, "Chưa về tài khoản");
        assertThat(ledger.received().add(ledger.awaiting())).isZero();
        assertThat(ledger.isReported()).isTrue();
        refused("pledge.rule.answered-already", () -> confirm(0));
        refused("pledge.rule.not-reversible", () -> reverse(0, "Nhầm", LAN));
    }

    @Test
    void nobodyConfirmsTheOwnContributionAndStrangersSeeNothing() {
        report("500000000");
        var entry = ledger.entries().getFirst().id();
        notPermitted(() -> answering.confirm(ledger.id(), entry, "", LAN));
        notPermitted(() -> answering.confirm(ledger.id(), entry, "", HOA));
        notPermitted(() -> reporting.report(ledger.id(), PledgeMother.draft("1"), city, MINH));
        assertThatThrownBy(() -> answering.confirm(ledger.id(), entry, "", DUNG))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void usedIsNeverMoreThanReceived() {
        report("500000000");
        notPermitted(() -> reporting.use(ledger.id(), PledgeMother.draft("1"), MINH));
        confirm(0);
        refused(
                "pledge.rule.used-beyond-received",
                () -> reporting.use(ledger.id(), PledgeMother.draft("500000001"), MINH));
        reporting.use(ledger.id(), PledgeMother.draft("300000000"), MINH);
        assertThat(ledger.used()).isEqualByComparingTo("300000000");
        refused("pledge.rule.reversal-beneath-use", () -> reverse(0, "Nhầm", MINH));
    }

    @Test
    void aWrongEntryIsReversedAndStays() {
        report("500000000");
        notPermitted(() -> reverse(0, "Nhầm", MINH));
        reverse(0, "Nhầm số tiền", LAN);
        assertThat(ledger.awaiting()).isZero();
        assertThat(ledger.entries()).hasSize(2);
        report("50000000");
        confirm(2);
        notPermitted(() -> reverse(2, "Nhầm", LAN));
        reporting.use(ledger.id(), PledgeMother.draft("50000000"), MINH);
        reverse(4, "Chi nhầm nguồn", MINH);
        reverse(2, "Tiền của nguồn khác", MINH);
        assertThat(ledger.received().add(ledger.used())).isZero();
        assertThat(ledger.entries())
                .extracting(LedgerEntry::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var draft =
                new EntryDraft(
                        new BigDecimal("1.5"),
                        AgreementMother.TODAY.plusDays(1),
                        "x".repeat(2001),
                        null);
        assertThatThrownBy(() -> reporting.report(ledger.id(), draft, null, LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .containsExactly(
                                                "pledge.rule.amount-whole",
                                                "pledge.rule.day-in-future",
                                                "pledge.rule.note-too-long",
                                                "pledge.rule.receiver-missing"));
        refused(
                "pledge.rule.amount-missing",
                () -> reporting.report(ledger.id(), PledgeMother.draft("0"), city, LAN));
        assertThat(ledger.isReported()).isFalse();
    }

    @Test
    void itIsLateFromItsDeadlineUntilAllOfItWasReceived() {
        assertThat(ledger.daysLate(later(0))).isZero();
        var afterwards = later(200);
        assertThat(ledger.daysLate(afterwards)).isGreaterThan(90);
        report("1200000000");
        assertThat(ledger.daysLate(afterwards)).isGreaterThan(90);
        confirm(0);
        assertThat(ledger.daysLate(afterwards)).isZero();
    }

    private static Reckoning later(int days) {
        return Reckoning.at(NOW.plus(Duration.ofDays(days)), CalendarMother.calendar());
    }

    private void report(String amount) {
        reporting.report(ledger.id(), PledgeMother.draft(amount), city, LAN);
    }

    private void confirm(int at) {
        answering.confirm(ledger.id(), ledger.entries().get(at).id(), "", MINH);
    }

    private void refuse(int at, String reason) {
        answering.refuse(ledger.id(), ledger.entries().get(at).id(), reason, MINH);
    }

    private void reverse(int at, String reason, vn.lienketvung.identity.Official by) {
        answering.reverse(ledger.id(), ledger.entries().get(at).id(), reason, by);
    }

    private static void refused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .contains(rule));
    }

    private static void notPermitted(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(NotPermitted.class);
    }
}
