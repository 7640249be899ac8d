package vn.lienketvung.reliability.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.reliability.ItemRuling;
import vn.lienketvung.reliability.Keeping;
import vn.lienketvung.reliability.ReliabilityRecord;

/**
 * What was typed as decision.
 *
 * @param rows in the order of the disputed commitments
 */
record DecisionForm(List<Row> rows) {

    /** Spring leaves out what was not sent. */
    DecisionForm(@Nullable List<Row> rows) {
        this.rows = rows == null ? new ArrayList<>() : new ArrayList<>(rows);
    }

    /**
     * @param finding a {@link Keeping}, or that the record stays; null when nothing was chosen
     */
    record Row(@Nullable String finding, @Nullable Boolean struck, @Nullable String reason) {

        @Nullable ItemRuling ruling() {
            if (finding == null) return null;
            var found =
                    Stream.of(Keeping.values())
                            .filter(each -> each.name().equals(finding))
                            .findFirst();
            if (found.isEmpty() && !finding.equals(ReliabilityWords.KEEP)) return null;
            return new ItemRuling(
                    found.orElse(null),
                    Boolean.TRUE.equals(struck),
                    Objects.requireNonNullElse(reason, ""));
        }
    }

    /** With a row for each disputed commitment, whatever was sent. */
    void fill(ReliabilityRecord record) {
        while (rows.size() < record.disputed().size()) rows.add(new Row(null, null, null));
    }

    Map<UUID, ItemRuling> rulings(ReliabilityRecord record) {
        var rulings = new LinkedHashMap<UUID, ItemRuling>();
        var disputed = record.disputed();
        for (int at = 0; at < Math.min(rows.size(), disputed.size()); at++) {
            var ruling = rows.get(at).ruling();
            if (ruling != null) rulings.put(disputed.get(at).id(), ruling);
        }
        return rulings;
    }
}
