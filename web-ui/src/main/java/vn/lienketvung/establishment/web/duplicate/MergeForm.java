package vn.lienketvung.establishment.web.duplicate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.duplicate.MergeChoice;
import vn.lienketvung.establishment.duplicate.MergedField;
import vn.lienketvung.establishment.duplicate.SideBySide;

/**
 * What somebody chose for the record that stays.
 *
 * @param pick the number of the record whose answer is taken, by the name of the field; where nothing is picked the survivor
 *     speaks
 * @param version of the record the address names first
 * @param otherVersion of the other
 * @param reason why the two are of two bodies
 */
record MergeForm(
        @Nullable Map<String, String> pick,
        @Nullable Long version,
        @Nullable Long otherVersion,
        @Nullable String reason) {

    static MergeForm proposed(SideBySide open, EstablishmentId first) {
        var proposed = MergeChoice.proposed(open.survivor(), open.absorbed());
        var pair = open.pair();
        var pick = new EnumMap<MergedField, String>(MergedField.class);
        for (var field : MergedField.values())
            pick.put(
                    field,
                    (proposed.taken().contains(field) ? pair.absorbed() : pair.survivor())
                            .id()
                            .toString());
        var firstStays = pair.survivor().id().equals(first);
        return new MergeForm(
                pick.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.getKey().name(), Map.Entry::getValue)),
                (firstStays ? pair.survivor() : pair.absorbed()).version(),
                (firstStays ? pair.absorbed() : pair.survivor()).version(),
                null);
    }

    MergeChoice choice(EstablishmentId absorbed) {
        return new MergeChoice(
                Arrays.stream(MergedField.values())
                        .filter(field -> Objects.equals(picked(field), absorbed.toString()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Nullable String picked(MergedField field) {
        return pick == null ? null : pick.get(field.name());
    }

    String words() {
        return reason == null ? "" : reason;
    }
}
