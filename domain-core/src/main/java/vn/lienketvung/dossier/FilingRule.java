package vn.lienketvung.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.ocop.Assessment;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.CriterionOption;

/** What must be there before a dossier may be filed. */
final class FilingRule {

    private FilingRule() {}

    static List<Gap> gaps(Dossier dossier, CriteriaSet set) {
        var assessment = dossier.score().on(set);
        var gaps = new ArrayList<Gap>();
        for (var section : Sections.of(set)) {
            for (var question : section.questions().toList()) {
                if (!isAnswered(question, assessment))
                    gaps.add(new Gap(Gap.Kind.UNANSWERED, section, question));
                else if (needsProof(question, assessment)
                        && dossier.evidenceOf(question.code()).isEmpty())
                    gaps.add(new Gap(Gap.Kind.NO_EVIDENCE, section, question));
            }
            assessment.unmetConditions().stream()
                    .filter(each -> section.all().anyMatch(each::equals))
                    .forEach(each -> gaps.add(new Gap(Gap.Kind.CONDITION, section, each)));
            dossier.shortcomings().stream()
                    .filter(each -> each.section().equals(section.code()) && !each.isAnswered())
                    .findFirst()
                    .ifPresent(_ -> gaps.add(new Gap(Gap.Kind.SHORTCOMING, section, section)));
        }
        return gaps;
    }

    private static boolean isAnswered(Criterion question, Assessment assessment) {
        return question.answers().anyMatch(each -> assessment.chosen(each).isPresent());
    }

    /** Whoever claims no more than the lowest option has nothing to prove. */
    static boolean needsProof(Criterion question, Assessment assessment) {
        return question.answers()
                .flatMap(each -> assessment.chosen(each).stream())
                .mapToInt(CriterionOption::number)
                .anyMatch(number -> number > 1);
    }
}
