package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one part.
 *
 * @param before null when the part was added
 * @param after null when it was removed
 * @param moved whether it changed its place among the parts that stayed
 */
public record PartChange(@Nullable StatedPart before, @Nullable StatedPart after, boolean moved) {

    public PartFate fate() {
        if (before == null) return PartFate.ADDED;
        if (after == null) return PartFate.REMOVED;
        if (!fields().isEmpty()) return PartFate.CHANGED;
        return moved ? PartFate.MOVED : PartFate.UNCHANGED;
    }

    public Section section() {
        return part().section();
    }

    /** The part as it is now; as it was when it is gone. */
    public StatedPart part() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** The values that differ; of an added or removed part all that it states. */
    public List<FieldChange> fields() {
        var names = new LinkedHashSet<String>();
        if (after != null) names.addAll(after.values().keySet());
        if (before != null) names.addAll(before.values().keySet());
        var changes = new ArrayList<FieldChange>();
        for (var name : names) {
            var old = before == null ? null : before.values().get(name);
            var now = after == null ? null : after.values().get(name);
            if (!Objects.equals(old, now)) changes.add(new FieldChange(name, old, now));
        }
        return changes;
    }
}
