package vn.lienketvung.ocop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.Criterion;

/**
 * One criterion that is answered by a single choice.
 *
 * @param mark the code as people read it
 * @param title with that of the criterion above it, where it is a sub-criterion
 * @param cases one without a title, or the cases of which one is answered
 * @param points of the chosen answer
 */
record QuestionView(
        String code,
        String mark,
        String title,
        @Nullable String note,
        @Nullable String condition,
        int maxPoints,
        List<CaseView> cases,
        int points,
        boolean answered) {

    /**
     * The answers of one case.
     *
     * @param title null where there are no cases
     */
    record CaseView(@Nullable String title, List<OptionView> options) {}

    /**
     * @param above the title of the criterion above; empty for none
     */
    static QuestionView of(Criterion asked, String above, Assessment assessment, boolean english) {
        var text = asked.text();
        var title = text.title(english);
        var cases =
                asked.isAnswered()
                        ? List.of(new CaseView(null, options(asked, asked, assessment)))
                        : asked.divisions().stream()
                                .map(each ->
                                        new CaseView(
                                                each.text().title(english),
                                                options(asked, each, assessment)))
                                .toList();
        return new QuestionView(
                asked.code(),
                asked.mark(),
                above.isEmpty() ? title : above + ": " + title,
                text.note(),
                text.condition(),
                asked.maxPoints(),
                cases,
                assessment.points(asked),
                cases.stream()
                        .flatMap(each -> each.options().stream())
                        .anyMatch(OptionView::chosen));
    }

    private static List<OptionView> options(
            Criterion asked, Criterion answered, Assessment assessment) {
        var chosen = assessment.chosen(answered).orElse(null);
        return answered.options().stream()
                .map(option ->
                        OptionView.of(
                                TypedScore.value(asked, answered, option),
                                option,
                                option.equals(chosen)))
                .toList();
    }
}
