package vn.lienketvung.dossier.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.CriterionEvidence;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.CriterionOption;

/**
 * One criterion that is answered by a single choice, with what proves the answer.
 *
 * @param index its place in the form, from 0
 * @param cases one without a title, or the cases of which one is answered
 * @param chosen the chosen option; null for none
 */
record AskedView(
        int index,
        String code,
        String mark,
        String title,
        @Nullable String note,
        int maxPoints,
        List<CaseView> cases,
        @Nullable OptionView chosen,
        List<CriterionEvidence> evidence) {

    /**
     * The answers of one case.
     *
     * @param title null where there are no cases
     */
    record CaseView(@Nullable String title, List<OptionView> options) {}

    /**
     * One answer.
     *
     * @param value what a form sends for it
     * @param stars the band from which on it is asked for; null for none
     */
    record OptionView(String value, String label, int points, @Nullable Integer stars) {

        static OptionView of(Criterion answered, CriterionOption option) {
            return new OptionView(
                    written(answered.code(), option.number()),
                    option.label(),
                    option.points(),
                    option.stars());
        }
    }

    static String written(String code, int option) {
        return code + ":" + option;
    }

    static AskedView of(
            int index, Criterion asked, Dossier dossier, Assessment result, boolean english) {
        var cases =
                asked.isAnswered()
                        ? List.of(caseOf(asked, null))
                        : asked.divisions().stream()
                                .map(each -> caseOf(each, each.text().title(english)))
                                .toList();
        var chosen = asked.answers().flatMap(each -> chosen(each, result)).findFirst().orElse(null);
        return new AskedView(
                index,
                asked.code(),
                asked.mark(),
                asked.text().title(english),
                asked.text().note(),
                asked.maxPoints(),
                cases,
                chosen,
                dossier.evidenceOf(asked.code()));
    }

    private static Stream<OptionView> chosen(Criterion answered, Assessment result) {
        return result.chosen(answered).map(option -> OptionView.of(answered, option)).stream();
    }

    private static CaseView caseOf(Criterion answered, @Nullable String title) {
        return new CaseView(
                title,
                answered.options().stream().map(each -> OptionView.of(answered, each)).toList());
    }
}
