package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.saying;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;

class TextComparisonTests {

    private static final String STALLS = "Mở 40 điểm bán trái cây tại các chợ đầu mối";
    private static final String COLD = "Xây 2 kho lạnh bảo quản nông sản ở Cao Lãnh";
    private static final String STAFF = "Cử 12 cán bộ kỹ thuật hướng dẫn đóng gói";

    private static String canonical(Agreement agreement) {
        return AgreementText.canonicalOf(agreement);
    }

    private static Agreement promising(String... words) {
        var agreement = AgreementMother.complete();
        agreement.reviseCommitments(
                Arrays.stream(words).map(AgreementMother::saying).toList(), Cast.LAN, NOW);
        return agreement;
    }

    private static List<PartChange> changes(Agreement before, Agreement after) {
        return TextComparison.between(canonical(before), canonical(after)).stream()
                .filter(part -> part.section() == Section.COMMITMENTS)
                .toList();
    }

    private static List<String> told(List<PartChange> changes) {
        return changes.stream()
                .map(each -> each.fate() + " " + Objects.requireNonNull(each.part().headline()))
                .toList();
    }

    @Test
    void theStoredFormIsReadBackWhole() {
        var agreement = AgreementMother.enforced();
        var parts = StatedText.read(canonical(agreement));
        assertThat(parts)
                .filteredOn(part -> part.section() == Section.PARTIES)
                .extracting(StatedPart::headline)
                .containsExactlyElementsOf(agreement.parties().stream().map(Party::name).toList());
        var first =
                parts.stream()
                        .filter(part -> part.section() == Section.COMMITMENTS)
                        .findFirst()
                        .orElseThrow();
        var terms = agreement.commitments().getFirst();
        assertThat(first.headline()).isEqualTo(terms.text());
        assertThat(first.values()).containsEntry("dueOn", String.valueOf(terms.dueOn()));
        assertThat(first.values().get("milestones"))
                .hasLineCount(terms.milestones().list().size())
                .contains(terms.milestones().list().getFirst().label());
    }

    @Test
    void linesAndEqualSignsInsideAValueDoNotEndIt() {
        var agreement = AgreementMother.complete();
        var body = "a) title=5:x\nb) commitment=-\nmệnh đề thứ ba";
        agreement.reviseClauses(List.of(new Clause("Điều khoản", body)), Cast.LAN, NOW);
        assertThat(StatedText.read(canonical(agreement)))
                .filteredOn(part -> part.section() == Section.CLAUSES)
                .singleElement()
                .extracting(part -> part.values().get("body"))
                .isEqualTo(body);
    }

    @Test
    void equalTextsAreUnchangedInEveryPart() {
        var text = canonical(AgreementMother.enforced());
        assertThat(TextComparison.between(text, text))
                .hasSizeGreaterThan(4)
                .allMatch(part -> part.fate() == PartFate.UNCHANGED && part.fields().isEmpty());
    }

    @Test
    void aCommitmentPutInBeforeOthersMovesNoneOfThem() {
        assertThat(told(changes(promising(STALLS, COLD), promising(STAFF, STALLS, COLD))))
                .containsExactly("ADDED " + STAFF, "UNCHANGED " + STALLS, "UNCHANGED " + COLD);
    }

    @Test
    void aCommitmentTakenOutIsShownWhereItStood() {
        assertThat(told(changes(promising(STALLS, COLD, STAFF), promising(STALLS, STAFF))))
                .containsExactly("UNCHANGED " + STALLS, "REMOVED " + COLD, "UNCHANGED " + STAFF);
    }

    @Test
    void aCommitmentAtAnotherPlaceHasMovedAndTheOthersHaveNot() {
        assertThat(told(changes(promising(STALLS, COLD, STAFF), promising(COLD, STAFF, STALLS))))
                .containsExactly("UNCHANGED " + COLD, "UNCHANGED " + STAFF, "MOVED " + STALLS);
    }

    @Test
    void aRewrittenCommitmentIsStillTheSameOneEvenAtAnotherPlace() {
        var rewritten = STALLS.replace("40", "55") + " trước Tết";
        var change = changes(promising(STALLS, COLD), promising(COLD, rewritten));
        assertThat(told(change)).containsExactly("UNCHANGED " + COLD, "CHANGED " + rewritten);
        assertThat(change.get(1).moved()).isTrue();
        assertThat(change.get(1).fields())
                .containsExactly(new FieldChange("commitment", STALLS, rewritten));
    }

    @Test
    void wordsThatHaveNothingInCommonAreTwoCommitmentsThoughTheSameBodiesStandBehindThem() {
        assertThat(told(changes(promising(STALLS), promising(STAFF))))
                .containsExactlyInAnyOrder("ADDED " + STAFF, "REMOVED " + STALLS);
    }

    @Test
    void aPartyIsKnownByItsBodyHoweverItsStatementIsRewritten() {
        var before = AgreementMother.complete();
        var after = AgreementMother.complete();
        AgreementMother.changeBenefit(after, "Hoàn toàn khác với điều đã nêu");
        assertThat(TextComparison.between(canonical(before), canonical(after)))
                .filteredOn(part -> part.fate() != PartFate.UNCHANGED)
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.section()).isEqualTo(Section.PARTIES);
                    assertThat(part.fields()).extracting(FieldChange::name).containsOnly("benefit");
                });
    }

    @Test
    void beforeTheFirstReturnThereIsNothingToCompareWith() {
        assertThat(TextComparison.of(AgreementMother.underReview())).isEmpty();
    }

    @Test
    void afterAReturnTheTextBeingMendedStandsBesideTheOneThatWasReturned() {
        var agreement = AgreementMother.returned();
        assertThat(TextComparison.of(agreement).orElseThrow().isUnchanged()).isTrue();
        agreement.reviseCommitments(List.of(saying(STALLS)), Cast.LAN, NOW);
        var comparison = TextComparison.of(agreement).orElseThrow();
        assertThat(comparison.submitted()).isFalse();
        assertThat(comparison.changedSections()).contains(Section.COMMITMENTS);
        assertThat(comparison.reasons()).isNotEmpty().noneMatch(ReturnReason::isAnswered);
    }

    @Test
    void onResubmissionEachReasonStandsWithItsAnswer() {
        var agreement = AgreementMother.returned();
        var returned = agreement.hash();
        agreement.reviseClauses(
                List.of(new Clause("Trao đổi thông tin", "Mỗi tháng một lần.")), Cast.LAN, NOW);
        agreement.stand(agreement.parties().get(1), Cast.MINH, NOW);
        agreement.submit(Map.of(0, "Đã sửa"), Cast.LAN, NOW);
        var comparison = TextComparison.of(agreement).orElseThrow();
        assertThat(comparison.round()).isEqualTo(1);
        assertThat(comparison.before()).isEqualTo(returned);
        assertThat(comparison.after()).isEqualTo(agreement.hash());
        assertThat(comparison.changedSections()).containsExactly(Section.CLAUSES);
        assertThat(comparison.reasons())
                .singleElement()
                .extracting(ReturnReason::answer)
                .isEqualTo("Đã sửa");
    }
}
