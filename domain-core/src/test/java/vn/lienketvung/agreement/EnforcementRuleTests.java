package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.Refusal;

/** Milestones lie on the way, a condition names its owner and day, a weight has bounds, and all of it is text. */
class EnforcementRuleTests {

    @Test
    void soundTermsAreTaken() {
        assertThat(rulesOf(AgreementMother.enforcement(), OrganisationMother.HO_CHI_MINH_TRADE))
                .isEmpty();
    }

    @Test
    void aConditionNeedsItsOwnerAndItsDay() {
        assertThat(rulesOf(condition("Bàn giao mặt bằng", null, null), null))
                .containsExactly(
                        "agreement.rule.condition-owner-missing",
                        "agreement.rule.condition-day-missing");
        assertThat(rulesOf(condition(null, null, TODAY), null))
                .containsExactly("agreement.rule.condition-text-missing");
    }

    @Test
    void theConditionComesBeforeTheDueDayFromAParty() {
        var stranger = OrganisationMother.LAM_DONG_TRADE;
        assertThat(rulesOf(condition("Mặt bằng", stranger.id(), TODAY.plusMonths(6)), stranger))
                .containsExactly(
                        "agreement.rule.condition-owner-foreign",
                        "agreement.rule.condition-after-due");
        assertThat(rulesOf(condition("Mặt bằng", stranger.id(), TODAY.minusDays(1)), stranger))
                .contains("agreement.rule.condition-before-start");
    }

    @Test
    void milestonesStandInOrderBeforeTheDueDayAndBelowTheTarget() {
        assertThat(
                        rulesOf(
                                milestones(
                                        new Milestone("Không ngày", null, null),
                                        new Milestone(
                                                "Sau", TODAY.plusMonths(4), new BigDecimal("41")),
                                        new Milestone("Trước", TODAY.plusMonths(3), null),
                                        new Milestone("Muộn", TODAY.plusMonths(7), null)),
                                null))
                .containsExactly(
                        "agreement.rule.milestone-day-missing",
                        "agreement.rule.milestone-past-target",
                        "agreement.rule.milestone-order",
                        "agreement.rule.milestone-after-due");
    }

    @Test
    void aWeightIsFromOneToAHundredAndAMilestoneHasWords() {
        var draft = AgreementMother.commitment(null).draft();
        for (int weight : new int[] {0, 101}) {
            assertThat(EditRule.problemsOfCommitments(List.of(with(draft, weighing(weight)))))
                    .extracting(Refusal::rule)
                    .containsExactly("agreement.rule.weight-out-of-range");
        }
        assertThat(
                        EditRule.problemsOfCommitments(
                                List.of(with(draft, milestones(new Milestone(" ", TODAY, null))))))
                .extracting(Refusal::rule)
                .containsExactly("agreement.rule.milestone-text-missing");
    }

    @Test
    void everyPartOfItIsText() {
        var plain = AgreementMother.complete();
        revise(plain, Enforcement.NONE, null);
        var enforcements =
                List.of(
                        condition("Mặt bằng", null, null),
                        condition(null, null, TODAY),
                        weighing(2),
                        milestones(new Milestone("Mốc", TODAY, null)),
                        milestones(new Milestone("Mốc", TODAY, BigDecimal.ONE)),
                        new Enforcement(Milestones.NONE, null, null, null, "Hoàn trả", 1, null));
        var hashes =
                enforcements.stream()
                        .map(each -> {
                            revise(plain, each, null);
                            return plain.hash();
                        })
                        .toList();
        assertThat(hashes).doesNotHaveDuplicates();
    }

    private static List<String> rulesOf(Enforcement enforcement, Organisation owner) {
        var agreement = AgreementMother.complete();
        revise(agreement, enforcement, owner);
        return EnforcementRule.problemsOf(agreement, agreement.commitments().getFirst()).stream()
                .map(Refusal::rule)
                .toList();
    }

    private static void revise(Agreement agreement, Enforcement enforcement, Organisation owner) {
        var plain = AgreementMother.commitment(null);
        agreement.reviseCommitments(
                List.of(
                        new CommitmentChange(
                                with(plain.draft(), enforcement),
                                plain.implementer(),
                                plain.verifier(),
                                owner)),
                Cast.LAN,
                NOW);
    }

    private static CommitmentDraft with(CommitmentDraft draft, Enforcement enforcement) {
        return new CommitmentDraft(
                draft.id(),
                draft.text(),
                draft.baseline(),
                draft.target(),
                draft.unit(),
                draft.dueOn(),
                draft.implementer(),
                draft.leaderName(),
                draft.leaderPosition(),
                draft.verifier(),
                enforcement);
    }

    private static Enforcement condition(String words, OrganisationId owner, LocalDate day) {
        return new Enforcement(Milestones.NONE, words, owner, day, null, 1, null);
    }

    private static Enforcement milestones(Milestone... list) {
        return new Enforcement(new Milestones(List.of(list)), null, null, null, null, 1, null);
    }

    private static Enforcement weighing(int weight) {
        return new Enforcement(Milestones.NONE, null, null, null, null, weight, null);
    }
}
