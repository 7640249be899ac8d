package vn.lienketvung.dossier;

import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.SelfScore;

/** The dossier by which a product was recognised, as far as a later one takes it over. */
public record FormerDossier(Dossier dossier) {

    /** What was chosen then and the set of today still knows; an option may have other points by now. */
    SelfScore carried(CriteriaSet set) {
        var score = dossier.score();
        var options = new HashMap<>(score.chosen());
        options.entrySet().removeIf(each -> !isKnown(set, each.getKey(), each.getValue()));
        var held =
                score.conditions().stream()
                        .filter(code -> set.find(code).isPresent())
                        .collect(Collectors.toSet());
        return new SelfScore(options, held);
    }

    private static boolean isKnown(CriteriaSet set, String code, int number) {
        return set.find(code).flatMap(criterion -> criterion.option(number)).isPresent();
    }

    /** Whether the later dossier says the same to a section and proves it with the same files. */
    public boolean isUnchanged(Dossier later, Criterion section) {
        return SectionAnswers.mark(dossier.score(), section)
                        .equals(SectionAnswers.mark(later.score(), section))
                && section.questions()
                        .allMatch(question ->
                                files(dossier, question).equals(files(later, question)));
    }

    private static Set<FileId> files(Dossier of, Criterion question) {
        return of.evidenceOf(question.code()).stream()
                .map(CriterionEvidence::file)
                .collect(Collectors.toSet());
    }
}
