package vn.lienketvung.establishment.duplicate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.lienketvung.establishment.Answers;
import vn.lienketvung.establishment.Question;

/**
 * Which answers of the absorbed record the survivor takes over.
 *
 * @param taken everything else stays as the survivor says
 */
public record MergeChoice(Set<MergedField> taken) {

    public MergeChoice {
        taken = Set.copyOf(taken);
    }

    /** Whether the two say the same about it. */
    public static boolean isSame(MergedField field, Answers one, Answers other) {
        return field.questions().stream()
                .allMatch(question -> Objects.equals(one.to(question), other.to(question)));
    }

    /** What is proposed before anybody has chosen: where the survivor says nothing, the other record speaks. */
    public static MergeChoice proposed(Answers survivor, Answers absorbed) {
        var taken = EnumSet.noneOf(MergedField.class);
        for (var field : MergedField.values())
            if (isEmpty(field, survivor) && !isEmpty(field, absorbed)) taken.add(field);
        return new MergeChoice(taken);
    }

    private static boolean isEmpty(MergedField field, Answers answers) {
        return field.questions().stream().allMatch(question -> answers.to(question) == null);
    }

    /** What the survivor says from now on. */
    public Answers of(Answers survivor, Answers absorbed) {
        var all = new EnumMap<Question, String>(Question.class);
        for (var field : MergedField.values()) {
            var from = taken.contains(field) ? absorbed : survivor;
            for (var question : field.questions()) {
                var answer = from.to(question);
                if (answer != null) all.put(question, answer);
            }
        }
        return new Answers(all);
    }
}
