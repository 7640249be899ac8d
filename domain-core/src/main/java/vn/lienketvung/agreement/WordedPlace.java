package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand in the text of an agreement that no longer changes.
 *
 * @param position from 0, in the order of the text: of the party, commitment or clause; 0 in the general part
 */
public record WordedPlace(WordedField field, int position) {

    private static final Pattern KEY = Pattern.compile("([A-Z_]{1,30})-([0-9]{1,4})");

    /** Every place of a text that holds words, in the order of the text. */
    public static List<WordedPlace> of(Wording text) {
        var found = new ArrayList<WordedPlace>();
        for (var section : Section.values())
            IntStream.range(0, partsOf(text, section))
                    .forEach(position ->
                            Arrays.stream(WordedField.values())
                                    .filter(field -> field.section() == section)
                                    .map(field -> new WordedPlace(field, position))
                                    .filter(place -> place.words(text).isPresent())
                                    .forEach(found::add));
        return found;
    }

    /** Reads {@link #key} back; empty when it is none. */
    public static Optional<WordedPlace> named(@Nullable String key) {
        var matcher = KEY.matcher(key == null ? "" : key);
        if (!matcher.matches()) return Optional.empty();
        return Arrays.stream(WordedField.values())
                .filter(field -> field.name().equals(matcher.group(1)))
                .map(field -> new WordedPlace(field, Integer.parseInt(matcher.group(2))))
                .findFirst();
    }

    /** What stands there; empty when nothing does. */
    public Optional<String> words(Wording text) {
        if (position < 0 || position >= partsOf(text, field.section())) return Optional.empty();
        return Optional.ofNullable(
                switch (field) {
                    case TITLE -> text.title();
                    case PURPOSE -> text.purpose();
                    case BENEFIT -> text.parties().get(position).benefit();
                    case CONTACT_NAME -> text.parties().get(position).contactName();
                    case COMMITMENT -> text.commitments().get(position).text();
                    case CONDITION -> text.commitments().get(position).condition();
                    case REMEDY -> text.commitments().get(position).remedy();
                    case CLAUSE_HEADING -> text.clauses().get(position).heading();
                    case CLAUSE_BODY -> text.clauses().get(position).body();
                });
    }

    private static int partsOf(Wording text, Section section) {
        return switch (section) {
            case OUTLINE -> 1;
            case PARTIES -> text.parties().size();
            case COMMITMENTS -> text.commitments().size();
            case CLAUSES -> text.clauses().size();
            case RESOURCES -> 0;
        };
    }

    /** How it is named in an address, such as {@code COMMITMENT-2}. */
    public String key() {
        return field + "-" + position;
    }
}
