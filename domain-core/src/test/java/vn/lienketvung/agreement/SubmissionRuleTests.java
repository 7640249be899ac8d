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

    private static Outline term(java.time.LocalDate start, java.time.LocalDate end) {
        var outline = AgreementMother.outline();
        return new Outline(
                outline.title(), outline.kind(), outline.field(), outline.purpose(), start, end);
    }

    private static List<String> rulesOf(Agreement agreement) {
        return SubmissionRule.problemsOf(agreement, TODAY).stream().map(Refusal::rule).toList();
    }
}
