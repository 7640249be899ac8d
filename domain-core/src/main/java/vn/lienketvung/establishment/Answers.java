package vn.lienketvung.establishment;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Line;

/** The answers of a declaration as they were typed, complete or not. */
public record Answers(Map<Question, String> given) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Map.copyOf(given);
    }

    public @Nullable String to(Question question) {
        return given.get(question);
    }

    /** The same with the answers to one step replaced by others; what is left empty is forgotten. */
    public Answers with(DeclarationStep step, Answers later) {
        var all = new EnumMap<Question, String>(Question.class);
        all.putAll(given);
        for (var question : step.questions()) {
            var answer = later.to(question);
            if (answer == null || answer.isBlank()) all.remove(question);
            else all.put(question, Line.tidy(answer));
        }
        return new Answers(all);
    }

    /** Keeps names and numbers out of logs. */
    @Override
    public String toString() {
        return "Answers" + given.keySet();
    }
}
