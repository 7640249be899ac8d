package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.Refusal;

class SubmissionRuleTests {

    @Test
    void aBareDraftHearsEveryProblemAtOnceEachAtItsField() {
        var problems = SubmissionRule.problemsOf(AgreementMother.draft(), TODAY);
        assertThat(problems)
                .extracting(Refusal::rule)
                .contains(
                        "agreement.rule.field-missing",
                        "agreement.rule.purpose-missing",
                        "agreement.rule.start-missing",
                        "agreement.rule.end-missing",
                        "agreement.rule.two-provinces",
                        "agreement.rule.benefit-missing",
                        "agreement.rule.commitment-missing");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.field()).isNotNull());
    }

    @Test
    void aCompleteTextLacksOnlyTheConcurrences() {
        assertThat(SubmissionRule.problemsOf(AgreementMother.complete(), TODAY))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("agreement.rule.not-concurred");
                    assertThat(problem.field()).isEqualTo("concurrence[1]");
                });
        assertThat(SubmissionRule.problemsOfText(AgreementMother.complete(), TODAY)).isEmpty();
    }

    @Test
    void theCounterpartMustBeOfAnotherProvince() {
        var agreement = AgreementMother.complete();
        var own = AgreementMother.commitment(null);
        agreement.reviseCommitments(
                List.of(
                        new CommitmentChange(
                                own.draft(),
                                OrganisationMother.DONG_THAP_TRADE,
                                OrganisationMother.DONG_THAP_COMMITTEE)),
                Cast.LAN,
                NOW);
        assertThat(rulesOf(agreement)).contains("agreement.rule.verifier-own-side");
    }

    @Test
    void anImplementerOfNoPartyIsForeign() {
        var agreement = AgreementMother.complete();
        agreement.reviseCommitments(
                List.of(
                        new CommitmentChange(
                                AgreementMother.commitment(null).draft(),
                                OrganisationMother.LAM_DONG_TRADE,
                                OrganisationMother.HO_CHI_MINH_TRADE)),
                Cast.LAN,
                NOW);
        assertThat(rulesOf(agreement)).contains("agreement.rule.implementer-foreign");
    }

    @Test
    void onlyAgreementsBetweenProvincesNeedTwoOfThem() {
        for (var kind : AgreementKind.values()) {
            var agreement = AgreementMother.draft();
            agreement.revise(Outline.titled("Cung ứng", kind), Cast.LAN, NOW);
            assertThat(rulesOf(agreement).contains("agreement.rule.two-provinces"))
                    .as(kind.name())
                    .isEqualTo(kind.isBetweenProvinces());
            assertThat(rulesOf(agreement).contains("agreement.rule.two-parties"))
                    .as(kind.name())
                    .isNotEqualTo(kind.isBetweenProvinces());
        }
    }

    @Test
    void aTermLongerThanTenYearsOrOverIsRefused() {
        var agreement = AgreementMother.complete();
        agreement.revise(term(TODAY, TODAY.plusYears(10).plusDays(1)), Cast.LAN, NOW);
        assertThat(rulesOf(agreement)).contains("agreement.rule.term-too-long");
        agreement.revise(term(TODAY.minusYears(2), TODAY.minusDays(1)), Cast.LAN, NOW);
        assertThat(rulesOf(agreement))
                .contains("agreement.rule.term-over", "agreement.rule.due-after-end");
    }

    @Test
    void vagueWordsAreWarnedOfAndRefusedOnlyWhenNoCommitmentIsConcrete() {
        var agreement = AgreementMother.withAVagueCommitment();
        assertThat(SubmissionRule.problemsOfText(agreement, TODAY)).isEmpty();
        assertThat(SubmissionRule.warningsOf(agreement))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.field()).isEqualTo("commitments[1].text");
                    assertThat(warning.arguments()).contains(2, "tăng cường”, “phối hợp");
                });
        agreement.reviseCommitments(
                List.of(AgreementMother.saying("Đẩy mạnh tiêu thụ")), Cast.LAN, NOW);
        assertThat(rulesOf(agreement)).contains("agreement.rule.all-vague");
    }

    @Test
    void aNumberOrAWordThatOnlyBeginsAlikeIsNotVague() {
        var agreement = AgreementMother.complete();
        for (var words : List.of("Tăng cường 5 chuyến xe lạnh", "Tăng cườngX", "Mở điểm bán")) {
            agreement.reviseCommitments(List.of(AgreementMother.saying(words)), Cast.LAN, NOW);
            assertThat(SubmissionRule.warningsOf(agreement)).as(words).isEmpty();
        }
    }

    @Test
    void aReasonStandsInForAnObjective() {
        var agreement = AgreementMother.complete();
        var outline = AgreementMother.outline();
        agreement.revise(served(outline, null), Cast.LAN, NOW);
        assertThat(rulesOf(agreement)).contains("agreement.rule.objective-missing");
        agreement.revise(served(outline, "Quy hoạch vùng chưa được duyệt"), Cast.LAN, NOW);
        assertThat(rulesOf(agreement)).doesNotContain("agreement.rule.objective-missing");
    }

    private static Outline served(Outline outline, String reason) {
        return new Outline(
                outline.title(),
                outline.kind(),
                outline.field(),
                outline.purpose(),
                outline.startsOn(),
                outline.endsOn(),
                PlanObjectives.NONE,
                reason);
    }

    @Test
    void aPledgeSaysWhoGivesWhatAndByWhen() {
        var agreement = AgreementMother.complete();
        var bare =
                new PledgeDraft(
                        null, null, PledgeKind.IN_KIND, null, null, null, null, null, null, null);
        agreement.revisePledges(
                List.of(new PledgeChange(bare, java.util.Optional.empty())), Cast.LAN, NOW);
        assertThat(rulesOf(agreement))
                .contains(
                        "agreement.rule.pledge-party-missing",
                        "agreement.rule.pledge-purpose-missing",
                        "agreement.rule.pledge-amount-missing",
                        "agreement.rule.pledge-what-missing",
                        "agreement.rule.pledge-unit-missing",
                        "agreement.rule.pledge-day-missing");
    }

    @Test
    void aPledgeLosesItsLinkWithItsCommitment() {
        var agreement = AgreementMother.complete();
        assertThat(agreement.pledges().getFirst().commitment()).isNotNull();
        agreement.reviseCommitments(List.of(AgreementMother.commitment(null)), Cast.LAN, NOW);
        assertThat(agreement.pledges().getFirst().commitment()).isNull();
    }

    @Test
    void shopsAloneMakeNoLinkage() {
        var shop = OrganisationMother.HO_CHI_MINH_RETAILER;
        var agreement =
                new Agreement(
                        AgreementId.random(),
                        Outline.titled("Cung ứng", AgreementKind.SUPPLY_AGREEMENT),
                        shop,
                        shop,
                        Cast.LAN,
                        NOW);
        assertThat(rulesOf(agreement)).contains("agreement.rule.province-or-cooperative");
        assertThat(rulesOf(AgreementMother.draftOfCooperative()))
                .doesNotContain("agreement.rule.province-or-cooperative");
    }

    private static Outline term(java.time.LocalDate start, java.time.LocalDate end) {
        var outline = AgreementMother.outline();
        return new Outline(
                outline.title(), outline.kind(), outline.field(), outline.purpose(), start, end);
    }

    private static List<String> rulesOf(Agreement agreement) {
        return SubmissionRule.problemsOf(agreement, TODAY).stream().map(Refusal::rule).toList();
    }
}
