package vn.lienketvung.reliability.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.reliability.ReliabilityRecord;

/**
 * What a province typed as its reply.
 *
 * @param rows in the order of the commitments in the record
 */
record ReplyForm(@Nullable String text, List<Row> rows) {

    /** Spring leaves out what was not sent. */
    ReplyForm(@Nullable String text, @Nullable List<Row> rows) {
        this.text = text;
        this.rows = rows == null ? new ArrayList<>() : new ArrayList<>(rows);
    }

    /**
     * @param reason why the commitment is disputed; null when it is not
     */
    record Row(@Nullable String reason) {}

    Map<UUID, String> disputes(ReliabilityRecord record) {
        var disputes = new LinkedHashMap<UUID, String>();
        record.items()
                .forEach(item -> {
                    var reason = reason(item.position());
                    if (reason != null) disputes.put(item.id(), reason);
                });
        return disputes;
    }

    /** Why that commitment is disputed; null when it is not. */
    public @Nullable String reason(int position) {
        return position < rows.size() ? rows.get(position).reason() : null;
    }

    /** With a row for each commitment, whatever was sent. */
    void fill(ReliabilityRecord record) {
        while (rows.size() < record.items().size()) rows.add(new Row(null));
    }
}
