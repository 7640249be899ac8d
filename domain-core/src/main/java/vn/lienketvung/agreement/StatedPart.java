package vn.lienketvung.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a text as it was stored at a submission: the general part, a party, a commitment, a clause or a pledge.
 *
 * @param position from 0, among the parts of its section
 * @param values by the names of the canonical form, in its order; a missing value is null. The steps of a commitment
 *     and the objectives of plans stand as one value each, a line for each, its pieces parted by tabs
 */
public record StatedPart(Section section, int position, Map<String, @Nullable String> values) {

    public StatedPart(Section section, int position, Map<String, @Nullable String> values) {
        this.section = section;
        this.position = position;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What the part is called by: a commitment's words, a clause's heading, a party's name. */
    public @Nullable String headline() {
        return switch (section) {
            case OUTLINE -> values.get("title");
            case PARTIES -> values.get("name");
            case COMMITMENTS -> values.get("commitment");
            case CLAUSES -> values.get("heading");
            case RESOURCES -> values.get("what");
        };
    }

    /** What stays the same however much the part is rewritten; null where nothing does. */
    @Nullable String identity() {
        return switch (section) {
            case OUTLINE -> "";
            case PARTIES -> values.get("party");
            case COMMITMENTS, CLAUSES, RESOURCES -> null;
        };
    }
}
