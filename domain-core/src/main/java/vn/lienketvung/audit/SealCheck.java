package vn.lienketvung.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what is kept of records with what the trail says of them; the first that differs is named. */
final class SealCheck {

    private final Set<String> kinds = new HashSet<>();
    private final Map<String, Deque<String>> kept = new HashMap<>();
    private @Nullable BrokenRow broken;
    private boolean shown;

    void keep(SealedRecords records) {
        shown = true;
        kinds.addAll(records.kinds());
        records.hashes().forEach((id, hashes) -> kept.put(id, new ArrayDeque<>(hashes)));
    }

    void row(AuditRecord row) {
        if (!shown || !kinds.contains(text(row, "kind")) || !"DONE".equals(text(row, "outcome")))
            return;
        var id = text(row, "subject_id");
        var next = kept.getOrDefault(id, new ArrayDeque<>()).poll();
        if (broken == null && !Objects.equals(next, row.columns().get("hash_after")))
            broken = new BrokenRow(row.chain(), row.seq(), Fault.RECORD, id);
    }

    /** The entry whose record is another one now; null when there is none. */
    @Nullable BrokenRow changed() {
        return broken;
    }

    /** The id of a record of which there is more than the trail says; null when there is none. */
    @Nullable String untold() {
        return kept.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static String text(AuditRecord row, String column) {
        return String.valueOf(row.columns().get(column));
    }
}
