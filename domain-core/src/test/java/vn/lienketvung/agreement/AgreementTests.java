package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;

class AgreementTests {

    @Test
    void anyChangeOfTheTextClearsEveryConcurrence() {
        var agreement = AgreementMother.inNegotiation();
        var partner = agreement.parties().get(1);
        agreement.concur(partner, Cast.MINH, NOW);
        var before = agreement.hash();

        agreement.reviseClauses(
                List.of(new Clause("Trao đổi thông tin", "Mỗi tháng một lần.")), Cast.LAN, NOW);

        assertThat(agreement.hash()).isNotEqualTo(before);
        assertThat(agreement.hasConcurred(partner)).isFalse();
        assertThat(agreement.hasConcurred(agreement.lead())).isFalse();
    }

    @Test
    void aSaveThatChangesNoWordLeavesTheConcurrences() {
        var agreement = AgreementMother.inNegotiation();
        var partner = agreement.parties().get(1);
        agreement.concur(partner, Cast.MINH, NOW);

        agreement.revise(AgreementMother.outline(), Cast.PHUC, NOW);

        assertThat(agreement.hasConcurred(partner)).isTrue();
    }

    @Test
    void aPartyThatStaysKeepsItsIdentity() {
        var agreement = AgreementMother.complete();
        var before = agreement.parties().stream().map(Party::id).toList();
        agreement.reviseParties(AgreementMother.parties(), Cast.LAN, NOW);
        assertThat(agreement.parties()).extracting(Party::id).isEqualTo(before);
    }

    @Test
    void aCommitmentThatStaysKeepsItsIdentityAndAnUnknownIdNamesANewOne() {
        var agreement = AgreementMother.complete();
        var first = agreement.commitments().getFirst().id();
        var foreign = java.util.UUID.randomUUID();

        agreement.reviseCommitments(
                List.of(AgreementMother.commitment(foreign), AgreementMother.commitment(first)),
                Cast.LAN,
                NOW);

        assertThat(agreement.commitments())
                .extracting(CommitmentTerms::id)
                .contains(first)
                .doesNotContain(foreign);
        assertThat(agreement.commitments().get(1).id()).isEqualTo(first);
    }

    @Test
    void theWholeWayLeavesItsHistory() {
        assertThat(AgreementMother.inForce().history())
                .extracting(HistoryEntry::turn)
                .filteredOn(turn -> turn != Turn.REVISED)
                .containsExactly(
                        Turn.DRAFTED,
                        Turn.SENT_TO_PARTIES,
                        Turn.INVITATION_ACCEPTED,
                        Turn.CONCURRED,
                        Turn.SUBMITTED,
                        Turn.TAKEN_UP,
                        Turn.APPROVED,
                        Turn.SIGNATURE_RECORDED,
                        Turn.SIGNATURE_RECORDED,
                        Turn.SIGNED,
                        Turn.ENTERED_INTO_FORCE);
    }

    @Test
    void aReturnedAgreementKeepsReasonsAndAnswers() {
        var agreement = AgreementMother.returned();
        assertThat(agreement.openReasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.round()).isEqualTo(1);
                    assertThat(reason.isAnswered()).isFalse();
                });
        agreement.concur(agreement.parties().get(1), Cast.MINH, NOW);
        agreement.submit(Map.of(0, "Đã lùi hạn sang quý III"), Cast.LAN, NOW);
        assertThat(agreement.openReasons()).isEmpty();
        assertThat(agreement.review().returnReasons())
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.answer()).isEqualTo("Đã lùi hạn sang quý III"));
    }

    @Test
    void itEntersIntoForceOnTheLaterOfTermAndLastSignature() {
        var agreement = AgreementMother.approved();
        assertThat(agreement.effectiveOn()).isEmpty();
        AgreementMother.sign(agreement, agreement.parties().get(0), Cast.HOA);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.APPROVED);
        AgreementMother.sign(agreement, agreement.parties().get(1), Cast.TAM);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(agreement.effectiveOn()).contains(TODAY);
    }

    @Test
    void noStateIsSkipped() {
        var agreement = AgreementMother.complete();
        assertThatThrownBy(() -> agreement.approve("vội", TODAY, Cast.KHANH, NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThat(agreement.status()).isEqualTo(AgreementStatus.DRAFT);
    }

    @Test
    void anEventTellsFromWhereToWhereAndTheHashBeforeAndAfter() {
        var agreement = AgreementMother.complete();
        var before = agreement.hash().value();
        var event = agreement.reviseClauses(List.of(), Cast.LAN, NOW);
        assertThat(event.kind()).isEqualTo("agreement.revised");
        assertThat(event.trace().hashBefore()).isEqualTo(before);
        assertThat(event.trace().hashAfter())
                .isEqualTo(agreement.hash().value())
                .isNotEqualTo(before);
    }
}
