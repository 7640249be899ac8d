package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.VietnamTime;

class ConditionsJourneyTests {

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final RecordedEvents events = new RecordedEvents();
    private final AgreementDesk desk = new AgreementDesk(agreements, Clearance.STRICT);
    private Agreement agreement;
    private ApprovalCondition leads;
    private ApprovalCondition partners;

    @BeforeEach
    void approvedWithTwoConditions() {
        agreement = AgreementMother.underReview();
        agreements.save(agreement);
        var due = AgreementMother.TODAY.plusDays(10);
        agreement.approveWith(
                List.of(
                        new ConditionTerms("Cân đối vốn", due, party(0).organisation()),
                        new ConditionTerms("Bố trí mặt bằng", due, party(1).organisation())),
                "Duyệt khi đủ điều kiện",
                Cast.KHANH,
                AgreementMother.NOW);
        leads = agreement.conditions().get(0);
        partners = agreement.conditions().get(1);
    }

    @Test
    void withTheLastConditionAcceptedTheAgreementIsApproved() {
        meet(0).handIn(agreement.id(), leads.id(), "Công văn 12", null, Cast.LAN);
        meet(0).accept(agreement.id(), leads.id(), Cast.KHANH);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.CONDITIONAL);

        meet(0).handIn(agreement.id(), partners.id(), "Công văn 34", null, Cast.MINH);
        meet(0).accept(agreement.id(), partners.id(), Cast.KHANH);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.APPROVED);
    }

    @Test
    void onlyTheOwnerHandsInAndNobodyJudgesTheOwnParty() {
        assertThatThrownBy(() ->
                        meet(0).handIn(agreement.id(), leads.id(), "Công văn", null, Cast.MINH))
                .isInstanceOf(NotPermitted.class);
        meet(0).handIn(agreement.id(), leads.id(), "Công văn 12", null, Cast.LAN);
        for (var official : List.of(Cast.LAN, Cast.MINH, Cast.HOA))
            assertThatThrownBy(() -> meet(0).accept(agreement.id(), leads.id(), official))
                    .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatIsNotHandedInIsNotAccepted() {
        assertThatThrownBy(() -> meet(0).accept(agreement.id(), leads.id(), Cast.KHANH))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void wordsAreNeededOnBothSidesAndARefusalOpensTheConditionAgain() {
        assertThatThrownBy(() -> meet(0).handIn(agreement.id(), leads.id(), " ", null, Cast.LAN))
                .isInstanceOf(ActionRefused.class);
        meet(0).handIn(agreement.id(), leads.id(), "Công văn 12", null, Cast.LAN);
        assertThatThrownBy(() -> meet(0).refuse(agreement.id(), leads.id(), "", Cast.KHANH))
                .isInstanceOf(ActionRefused.class);
        meet(0).refuse(agreement.id(), leads.id(), "Thiếu phụ lục", Cast.KHANH);
        assertThat(leads.status()).isEqualTo(ConditionStatus.OPEN);
        assertThat(leads.refusal()).isEqualTo("Thiếu phụ lục");
    }

    @Test
    void aLateConditionSendsTheAgreementBackOnce() {
        meet(0).handIn(agreement.id(), leads.id(), "Công văn 12", null, Cast.LAN);
        assertThat(lapse(10)).isZero();
        assertThat(lapse(11)).isEqualTo(1);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.RETURNED);
        assertThat(agreement.openReasons())
                .extracting(ReturnReason::code, ReturnReason::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ReturnCode.CONDITION_LATE, "Bố trí mặt bằng"));
        assertThat(lapse(12)).isZero();
    }

    @Test
    void whatWasHandedInInTimeDoesNotLapseWhileItWaitsForAnAnswer() {
        meet(0).handIn(agreement.id(), leads.id(), "Công văn 12", null, Cast.LAN);
        meet(0).handIn(agreement.id(), partners.id(), "Công văn 34", null, Cast.MINH);
        assertThat(lapse(30)).isZero();
    }

    private Party party(int position) {
        return agreement.parties().get(position);
    }

    private MeetConditions meet(int daysLater) {
        var clock = clock(daysLater);
        var filing = new InMemoryFiling().filing(clock);
        return new MeetConditions(desk, filing, Clearance.STRICT, events, clock);
    }

    private long lapse(int daysLater) {
        var lapse = new LapseConditions(agreements, events, clock(daysLater));
        return lapse.due().stream().filter(lapse::lapse).count();
    }

    private static Clock clock(int daysLater) {
        return Clock.fixed(AgreementMother.NOW.plus(Duration.ofDays(daysLater)), VietnamTime.ZONE);
    }
}
