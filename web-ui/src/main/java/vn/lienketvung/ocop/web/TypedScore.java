package vn.lienketvung.ocop.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.CriterionOption;
import vn.lienketvung.ocop.SelfScore;

/**
 * The choices of an address: the code of a criterion, and the number of its option, with the code of the case in front
 * where there are cases.
 *
 * @param dropped how many choices the set does not have
 */
record TypedScore(SelfScore score, int dropped) {

    /** The name under which the conditions stand that somebody says hold. */
    static final String CONDITION = "dk";

    static String value(Criterion asked, Criterion answered, CriterionOption option) {
        return asked.equals(answered)
                ? String.valueOf(option.number())
                : answered.code() + "-" + option.number();
    }

    static TypedScore of(CriteriaSet set, MultiValueMap<String, String> typed) {
        var chosen = new HashMap<String, Integer>();
        int dropped = 0;
        for (var question : set.questions()) {
            var value = typed.getFirst(question.code());
            if (value == null || value.isEmpty()) continue;
            var found = find(question, value);
            found.ifPresent(each -> chosen.put(each.getKey(), each.getValue()));
            if (found.isEmpty()) dropped++;
        }
        var held = new HashSet<String>();
        for (var condition : set.conditions())
            if (typed.getOrDefault(CONDITION, List.of()).contains(condition.code()))
                held.add(condition.code());
        return new TypedScore(new SelfScore(chosen, held), dropped);
    }

    private static Optional<Map.Entry<String, Integer>> find(Criterion question, String value) {
        return question.answers()
                .flatMap(answered ->
                        answered.options().stream()
                                .filter(option -> value(question, answered, option).equals(value))
                                .map(option -> Map.entry(answered.code(), option.number())))
                .findFirst();
    }
}
