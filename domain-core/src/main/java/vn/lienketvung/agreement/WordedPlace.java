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
 * @param position from 0, in the order of the text: of the party, commitment, pledge or clause; 0 in the general part
 * @param part from 0, of the milestone within its commitment; 0 everywhere else
 */
public record WordedPlace(WordedField field, int position, int part) {

    private static final Pattern KEY =
            Pattern.compile("([A-Z_]{1,30})-([0-9]{1,4})(?:-([0-9]{1,4}))?");

    /** Where the field stands once. */
    public WordedPlace(WordedField field, int position) {
        this(field, position, 0);
    }

    /** Every place of a text that holds words, in the order of the text. */
    public static List<WordedPlace> of(Wording text) {
        var found = new ArrayList<WordedPlace>();
        for (var section : Section.values())
            IntStream.range(0, partsOf(text, section))
                    .forEach(position -> found.addAll(of(text, section, position)));
        return found;
    }

    private static List<WordedPlace> of(Wording text, Section section, int position) {
        return Arrays.stream(WordedField.values())
                .filter(field -> field.section() == section)
                .flatMap(field ->
                        IntStream.range(0, field == WordedField.MILESTONE ? Milestones.MOST : 1)
                                .mapToObj(part -> new WordedPlace(field, position, part)))
                .filter(place -> place.words(text).isPresent())
                .toList();
    }

    /** Reads {@link #key} back; empty when it is none. */
    public static Optional<WordedPlace> named(@Nullable String key) {
        var matcher = KEY.matcher(key == null ? "" : key);
        if (!matcher.matches()) return Optional.empty();
        return Arrays.stream(WordedField.values())
                .filter(field -> field.name().equals(matcher.group(1)))
                .map(field ->
                        new WordedPlace(
                                field,
                                Integer.parseInt(matcher.group(2)),
                                matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))))
                .findFirst();
    }

    /** What stands there; empty when nothing does. */
    public Optional<String> words(Wording text) {
        if (position < 0 || position >= partsOf(text, field.section())) return Optional.empty();
        if (field == WordedField.MILESTONE)
            return text.commitments().get(position).milestones().list().stream()
                    .skip(part)
                    .map(Milestone::label)
                    .findFirst();
        return part == 0 ? Optional.ofNullable(wholeWords(text)) : Optional.empty();
    }

    private @Nullable String wholeWords(Wording text) {
        return switch (field.section()) {
            case OUTLINE -> field == WordedField.TITLE ? text.title() : text.purpose();
            case PARTIES -> text.parties().get(position).words(field);
            case COMMITMENTS -> text.commitments().get(position).words(field);
            case RESOURCES -> text.pledges().get(position).words(field);
            case CLAUSES -> text.clauses().get(position).words(field);
        };
    }

    private static int partsOf(Wording text, Section section) {
        return switch (section) {
            case OUTLINE -> 1;
            case PARTIES -> text.parties().size();
            case COMMITMENTS -> text.commitments().size();
            case CLAUSES -> text.clauses().size();
            case RESOURCES -> text.pledges().size();
        };
    }

    /** How it is named in an address, such as {@code COMMITMENT-2} or {@code MILESTONE-2-1}. */
    public String key() {
        return field + "-" + position + (field == WordedField.MILESTONE ? "-" + part : "");
    }
}
