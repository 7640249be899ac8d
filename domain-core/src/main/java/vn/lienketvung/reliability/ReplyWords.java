package vn.lienketvung.reliability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * A reply as it was typed.
 *
 * @param disputes why, by the commitment in the record; what is not disputed is missing
 */
record ReplyWords(@Nullable String text, Map<UUID, String> disputes) {

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_REASON = 1000;

    /**
     * What is missing, too long, or about something else.
     *
     * @param items which may be disputed, in the order of the rows of the form
     */
    List<Refusal> problems(List<RecordItem> items) {
        List<Refusal> problems = new ArrayList<>();
        if (text == null || text.isBlank())
            problems.add(Refusal.at("text", "reliability.rule.text"));
        else if (text.length() > LONGEST_TEXT)
            problems.add(Refusal.at("text", "reliability.rule.too-long", LONGEST_TEXT));
        var known = items.stream().map(RecordItem::id).toList();
        disputes.forEach((item, reason) -> {
            if (!known.contains(item)) problems.add(Refusal.of("reliability.rule.unknown"));
            else if (reason.length() > LONGEST_REASON)
                problems.add(
                        Refusal.at(
                                "rows[" + known.indexOf(item) + "].reason",
                                "reliability.rule.too-long",
                                LONGEST_REASON));
        });
        return problems;
    }

    /** Once nothing is missing. */
    Reply by(UUID account, String person, Instant at) {
        if (text == null) throw new IllegalStateException("checked before");
        return new Reply(account, person, text, at);
    }
}
