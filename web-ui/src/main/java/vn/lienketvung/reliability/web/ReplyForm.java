package vn.lienketvung.reliability.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.reliability.Answerable;
import vn.lienketvung.reliability.RecordItem;
import vn.lienketvung.shared.web.Typed;

/**
 * What was typed as a reply, of a province or a leader.
 *
 * @param leader whose own words these are; null for a province's
 * @param rows in the order of the commitments that may be disputed
 */
record ReplyForm(@Nullable String text, @Nullable String leader, List<Row> rows) {

    /** Spring leaves out what was not sent. */
    ReplyForm(@Nullable String text, @Nullable String leader, @Nullable List<Row> rows) {
        this.text = text;
        this.leader = leader;
        this.rows = rows == null ? new ArrayList<>() : new ArrayList<>(rows);
    }

    /**
     * @param reason why the commitment is disputed; null when it is not
     */
    record Row(@Nullable String reason) {}

    static ReplyForm empty() {
        return new ReplyForm(null, null, null);
    }

    static ReplyForm of(Answerable leader) {
        return new ReplyForm(null, String.valueOf(leader.account()), null);
    }

    /** The account of the leader whose words these are; null for a province's, and when nothing fitting was sent. */
    @Nullable UUID speaker() {
        return Typed.id(leader);
    }

    Map<UUID, String> disputes(List<RecordItem> items) {
        var disputes = new LinkedHashMap<UUID, String>();
        for (int at = 0; at < items.size(); at++) {
            var reason = reason(at);
            if (reason != null) disputes.put(items.get(at).id(), reason);
        }
        return disputes;
    }

    /** Why that commitment is disputed; null when it is not. */
    public @Nullable String reason(int place) {
        return place < rows.size() ? rows.get(place).reason() : null;
    }

    /** With a row for each commitment, whatever was sent. */
    void fill(List<RecordItem> items) {
        while (rows.size() < items.size()) rows.add(new Row(null));
    }
}
