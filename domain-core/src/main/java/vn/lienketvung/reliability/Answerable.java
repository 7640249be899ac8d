package vn.lienketvung.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Người đứng đầu chịu trách nhiệm: the leader who answered for a commitment when the record was drawn up.
 *
 * @param account null when the leader had none
 */
public record Answerable(@Nullable UUID account, String name, String position) {

    /** Those who answer for the commitments, each once, in the order of their first. */
    static List<Answerable> in(List<RecordItem> items) {
        var found = new ArrayList<Answerable>();
        for (var item : items)
            if (found.stream().noneMatch(item.leader()::isSameAs)) found.add(item.leader());
        return found;
    }

    /** Whether both are the same person, as far as the register can tell. */
    boolean isSameAs(Answerable other) {
        return account != null || other.account != null
                ? account != null && account.equals(other.account)
                : name.equals(other.name) && position.equals(other.position);
    }
}
