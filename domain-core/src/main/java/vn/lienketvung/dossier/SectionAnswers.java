package vn.lienketvung.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.SelfScore;

/**
 * What a producer says to one section.
 *
 * @param chosen the number of the option by the code of the criterion that has it
 * @param conditions the codes of the criteria whose condition is said to hold
 * @param proofs new evidence
 * @param answers what is said to shortcomings, by their number
 */
public record SectionAnswers(
        Map<String, Integer> chosen,
        Set<String> conditions,
        List<Proof> proofs,
        Map<UUID, String> answers) {

    /** What a score says to a section as one line of text: another line, once somebody has said something else. */
    public static String mark(SelfScore score, Criterion section) {
        var own = new HashMap<>(score.chosen());
        own.keySet().retainAll(section.all().map(Criterion::code).toList());
        var held = new HashSet<>(score.conditions());
        held.retainAll(section.all().map(Criterion::code).toList());
        var only = new SelfScore(own, held);
        return WrittenScore.chosen(only) + "/" + WrittenScore.conditions(only);
    }

    /**
     * Evidence for a question: a new file or one that lies in the dossier already.
     *
     * @param field of the form, for the message
     */
    public record Proof(
            String field, String question, @Nullable Upload upload, @Nullable UUID known) {}

    public SectionAnswers {
        chosen = Map.copyOf(chosen);
        conditions = Set.copyOf(conditions);
        proofs = List.copyOf(proofs);
        answers = Map.copyOf(answers);
    }

    /** What was said before, with this section's part of it replaced; what the section does not have is left out. */
    SelfScore onto(SelfScore before, Criterion section) {
        var options = new HashMap<>(before.chosen());
        var held = new HashSet<>(before.conditions());
        section.all()
                .forEach(each -> {
                    options.remove(each.code());
                    held.remove(each.code());
                    if (conditions.contains(each.code()) && each.text().condition() != null)
                        held.add(each.code());
                });
        section.answers()
                .forEach(each -> {
                    var number = chosen.get(each.code());
                    if (number != null && each.option(number).isPresent())
                        options.put(each.code(), number);
                });
        return new SelfScore(options, held);
    }
}
