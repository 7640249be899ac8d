package vn.lienketvung.agreement.web.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedText;

/**
 * Reads the values of one form and gathers everything that cannot be read; nothing is guessed. An empty field
 * is no value, which is for the domain to judge.
 */
final class TypedValues {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;

    private final List<Refusal> problems = new ArrayList<>();

    /** The words without surrounding space; empty when there are none. */
    static String plain(@Nullable String typed) {
        var clean = TypedText.clean(typed);
        return clean == null ? "" : clean;
    }

    /** As {@link #plain}, but null when there are none. */
    @Nullable String text(@Nullable String typed) {
        return TypedText.clean(typed);
    }

    /** A number such as {@code 1.234,56}: dots between thousands, a comma before at most four decimals. */
    @Nullable BigDecimal number(@Nullable String typed, String field) {
        var number = Typed.number(typed);
        if (number == null) {
            noteUnread(typed, field, "editor.rule.number");
        } else if (number.precision() - number.scale() > MOST_DIGITS
                || number.scale() > MOST_DECIMALS) {
            refuse(field, "editor.rule.number-size", MOST_DIGITS, MOST_DECIMALS);
        }
        return number;
    }

    /** A whole number from 0 to 9999; {@code otherwise} when none was typed. */
    int wholeNumber(@Nullable String typed, String field, int otherwise) {
        var words = plain(typed);
        if (words.matches("\\d{1,4}")) return Integer.parseInt(words);
        noteUnread(typed, field, "editor.rule.whole-number");
        return otherwise;
    }

    /** A day such as {@code 09/03/2027}, of a year from 1900 to 2199. */
    @Nullable LocalDate date(@Nullable String typed, String field) {
        var day = Typed.day(typed);
        if (day == null) {
            noteUnread(typed, field, "editor.rule.day");
        } else if (day.getYear() < 1900 || day.getYear() > 2199) {
            refuse(field, "editor.rule.day");
        }
        return day;
    }

    /** A chosen record; null when none was chosen. */
    @Nullable UUID choice(@Nullable String typed, String field) {
        var chosen = Typed.id(typed);
        if (chosen == null) noteUnread(typed, field, "editor.rule.choice");
        return chosen;
    }

    /** One constant of a fixed list; null when none was chosen. */
    <E extends Enum<E>> @Nullable E oneOf(Class<E> kind, @Nullable String typed, String field) {
        for (var constant : kind.getEnumConstants()) {
            if (constant.name().equals(typed)) return constant;
        }
        noteUnread(typed, field, "editor.rule.choice");
        return null;
    }

    /** Adds a problem when the words are there but do not have the form. */
    @Nullable String formed(@Nullable String typed, String form, String field, String rule) {
        var text = text(typed);
        if (text != null && !text.matches(form)) refuse(field, rule);
        return text;
    }

    private void noteUnread(@Nullable String typed, String field, String rule) {
        if (!plain(typed).isEmpty()) refuse(field, rule);
    }

    /** Adds a problem of what was typed. */
    void refuseIf(boolean broken, String field, String rule) {
        if (broken) refuse(field, rule);
    }

    /** Every message begins with the name of its field, so that the summary makes sense by itself. */
    private void refuse(String field, String rule, Object... more) {
        var arguments = new ArrayList<Object>(List.of(FieldLabel.of(field)));
        arguments.addAll(List.of(more));
        problems.add(new Refusal(field, rule, arguments));
    }

    void note(Refusal problem) {
        problems.add(problem);
    }

    /** A rule of the domain that is worth naming when something else cannot be read anyway. */
    void alsoRefuse(boolean broken, Refusal refusal) {
        if (broken && !problems.isEmpty()) problems.add(refusal);
    }

    /**
     * @throws ActionRefused when something could not be read
     */
    void refuseIfUnread() {
        ActionRefused.ifAny(problems);
    }
}
