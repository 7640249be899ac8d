package vn.lienketvung.agreement;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.identity.Cast.BAY;
import static vn.lienketvung.identity.Cast.DUNG;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.HUNG;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.KIEM;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.NGOC;
import static vn.lienketvung.identity.Cast.OANH;
import static vn.lienketvung.identity.Cast.PHUC;
import static vn.lienketvung.identity.Cast.QUAN;
import static vn.lienketvung.identity.Cast.SON;
import static vn.lienketvung.identity.Cast.TAM;
import static vn.lienketvung.identity.Cast.VINH;
import static vn.lienketvung.identity.Cast.YEN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;

/** Who may do what at which state: the whole table, so that a right nobody meant to give is noticed. */
class AgreementRightsTests {

    private static final Map<AgreementStatus, Agreement> AT =
            Arrays.stream(AgreementStatus.values())
                    .collect(toMap(status -> status, AgreementMother::at));

    @Test
    void aDraftIsSeenByTheLeadsProvinceAlone() {
        assertThat(who(AgreementStatus.DRAFT, AgreementRights::maySee))
                .containsExactlyInAnyOrder(LAN, PHUC, HOA, HUNG, KIEM);
    }

    @Test
    void fromNegotiationOnEveryPartysProvinceSeesIt() {
        assertThat(who(AgreementStatus.NEGOTIATION, AgreementRights::maySee))
                .containsExactlyInAnyOrder(LAN, PHUC, HOA, HUNG, KIEM, MINH, TAM, YEN);
    }

    @Test
    void fromSubmissionOnCoordinatorAndMinistrySeeItButNeverStrangersAdministratorsOrAuditors() {
        for (var status : AgreementStatus.values()) {
            if (AT.get(status).review().submittedByAccount() == null) continue;
            assertThat(who(status, AgreementRights::maySee))
                    .as(status.name())
                    .containsExactlyInAnyOrder(
                            LAN, PHUC, HOA, HUNG, KIEM, MINH, TAM, YEN, KHANH, VINH, NGOC)
                    .doesNotContain(DUNG, SON, QUAN, BAY, OANH);
        }
    }

    @Test
    void bodiesOutsideTheAdministrationSeeWhatNamesThemAndTheirOwnDraft() {
        var named = AgreementMother.withOutsiders();
        assertThat(new AgreementRights(named, BAY).maySee()).as("a foreign draft").isFalse();
        AgreementMother.advance(named, AgreementStatus.NEGOTIATION, _ -> {}, () -> {});
        assertThat(new AgreementRights(named, BAY).maySee()).as("implements").isTrue();
        assertThat(new AgreementRights(named, OANH).maySee()).as("confirms").isTrue();

        var own = AgreementMother.draftOfCooperative();
        assertThat(new AgreementRights(own, BAY).mayEdit()).isTrue();
        assertThat(new AgreementRights(own, LAN).maySee()).as("its province").isTrue();
        assertThat(new AgreementRights(own, LAN).mayEdit()).isFalse();
        assertThat(new AgreementRights(own, OANH).maySee()).isFalse();
    }

    @Test
    void onlyTheLeadsOfficialsEditAndOnlyWhileItIsTheirs() {
        for (var status : AgreementStatus.values()) {
            var expected = status.isEditable() ? List.of(LAN, PHUC) : List.<Official>of();
            assertThat(who(status, AgreementRights::mayEdit))
                    .as(status.name())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void onlyTheLeadWithdrawsAndOnlyBeforeEveryPartyHasSigned() {
        for (var status : AgreementStatus.values()) {
            var expected =
                    status.canBecome(AgreementStatus.WITHDRAWN)
                            ? List.of(LAN, PHUC)
                            : List.<Official>of();
            assertThat(who(status, AgreementRights::mayWithdraw))
                    .as(status.name())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aPartyAnswersItsInvitationBeforeItConcurs() {
        assertThat(who(AgreementStatus.NEGOTIATION, rights -> rights.mayAnswerFor().isPresent()))
                .containsExactly(MINH);
        assertThat(who(AgreementStatus.NEGOTIATION, rights -> rights.mayConcurFor().isPresent()))
                .isEmpty();
    }

    @Test
    void thePartnersOfficialConcursOnce() {
        var asked = AgreementMother.inNegotiation();
        asked.answer(
                asked.parties().get(1), InvitationAnswer.ACCEPTED, null, MINH, AgreementMother.NOW);
        assertThat(
                        Cast.everybody().stream()
                                .filter(each ->
                                        new AgreementRights(asked, each)
                                                .mayConcurFor()
                                                .isPresent()))
                .containsExactly(MINH);
        assertThat(who(AgreementStatus.DRAFT, rights -> rights.mayConcurFor().isPresent()))
                .isEmpty();
        assertThat(who(AgreementStatus.RETURNED, rights -> rights.mayConcurFor().isPresent()))
                .isEmpty();
    }

    @Test
    void onlyTheRegionsCoordinatorReviewsAndOnlyTheOneWhoTookItUpDecides() {
        assertThat(who(AgreementStatus.SUBMITTED, AgreementRights::mayTakeUp))
                .containsExactly(KHANH);
        assertThat(who(AgreementStatus.UNDER_REVIEW, AgreementRights::mayDecide))
                .containsExactly(KHANH);
        assertThat(who(AgreementStatus.APPROVED, AgreementRights::mayDecide)).isEmpty();
    }

    @Test
    void aCoordinatorWhoSpeaksForAPartyDoesNotReviewIt() {
        var partisan =
                new Official(
                        LAN.account(),
                        LAN.fullName(),
                        LAN.position(),
                        LAN.organisation(),
                        LAN.organisationName(),
                        LAN.organisationKind(),
                        LAN.province(),
                        KHANH.grants(),
                        KHANH.sight());
        assertThat(new AgreementRights(AgreementMother.submitted(), partisan).mayTakeUp())
                .isFalse();
    }

    @Test
    void aDrafterWhoMovedToTheCouncilOfficeDoesNotReviewOwnWork() {
        var moved =
                new Official(
                        LAN.account(),
                        LAN.fullName(),
                        KHANH.position(),
                        KHANH.organisation(),
                        KHANH.organisationName(),
                        KHANH.organisationKind(),
                        null,
                        KHANH.grants(),
                        KHANH.sight());
        assertThat(new AgreementRights(AgreementMother.submitted(), moved).mayTakeUp()).isFalse();
    }

    @Test
    void eachPartysClerkRecordsItsOwnSignature() {
        assertThat(
                        who(
                                AgreementStatus.APPROVED,
                                rights -> rights.mayRecordSignatureOf().isPresent()))
                .containsExactlyInAnyOrder(HOA, TAM);
        assertThat(who(AgreementStatus.SIGNED, rights -> rights.mayRecordSignatureOf().isPresent()))
                .isEmpty();
    }

    private static List<Official> who(AgreementStatus status, Predicate<AgreementRights> may) {
        var agreement = AT.get(status);
        assertThat(agreement.status()).isEqualTo(status);
        return Cast.everybody().stream()
                .filter(each -> may.test(new AgreementRights(agreement, each)))
                .toList();
    }
}
