package vn.lienketvung.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against an action.
 *
 * @param field the form field it concerns, such as {@code commitments[2].dueOn}; null when it concerns the whole
 * @param rule the message key of the broken rule, such as {@code agreement.rule.term-order}
 * @param arguments what the message needs to name the way out
 */
public record Refusal(@Nullable String field, String rule, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String rule, Object... arguments) {
        return new Refusal(null, rule, List.of(arguments));
    }

    public static Refusal at(String field, String rule, Object... arguments) {
        return new Refusal(field, rule, List.of(arguments));
    }
}
