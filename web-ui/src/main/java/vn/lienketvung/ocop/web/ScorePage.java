package vn.lienketvung.ocop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.Assessment.NextStep;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.StarBand;

/**
 * The calculator: the questions with what was chosen, and what that gives.
 *
 * @param dropped choices of the address that the set does not have
 * @param applies whether the version applies today
 */
record ScorePage(
        CriteriaSet set,
        Assessment result,
        List<PartView> parts,
        List<ConditionView> conditions,
        List<FloorView> capping,
        @Nullable NextView next,
        int dropped,
        boolean applies,
        boolean english) {

    /** A condition to confirm. */
    record ConditionView(String code, String text, String title, boolean held) {}

    /** What is missing for the next band. */
    record NextView(StarBand band, int points, List<FloorView> floors) {}

    static ScorePage of(CriteriaSet set, TypedScore typed, boolean applies, boolean english) {
        var result = typed.score().on(set);
        return new ScorePage(
                set,
                result,
                PartView.of(result, english),
                set.conditions().stream().map(each -> condition(each, typed, english)).toList(),
                FloorView.of(set, result.cappingFloors(), english),
                result.next().map(step -> next(set, step, english)).orElse(null),
                typed.dropped(),
                applies,
                english);
    }

    private static ConditionView condition(Criterion of, TypedScore typed, boolean english) {
        var condition = of.text().condition();
        return new ConditionView(
                of.code(),
                condition == null ? "" : condition,
                of.text().title(english),
                typed.score().conditions().contains(of.code()));
    }

    private static NextView next(CriteriaSet set, NextStep step, boolean english) {
        return new NextView(step.band(), step.points(), FloorView.of(set, step.floors(), english));
    }

    public String name() {
        return english ? set.product().nameEnglish() : set.product().name();
    }

    public boolean untouched() {
        return result.score().chosen().isEmpty() && result.score().conditions().isEmpty();
    }

    public int unanswered() {
        return result.unanswered().size();
    }

    public long unmetConditions() {
        return conditions.stream().filter(each -> !each.held()).count();
    }

    /** The section to go on with: the first that is not answered in full. */
    public String open() {
        return parts.stream()
                .flatMap(part -> part.sections().stream())
                .filter(section -> section.unanswered() > 0)
                .map(SectionView::code)
                .findFirst()
                .orElse("");
    }

    /** What htmx exchanges besides the result: the running total and the points in the heads of sections. */
    public String running() {
        var heads = new StringBuilder("#tong");
        for (var part : parts)
            for (var section : part.sections()) heads.append(",#d-").append(section.code());
        return heads.toString();
    }
}
