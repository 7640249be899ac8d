package vn.lienketvung.reliability;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Người đứng đầu chịu trách nhiệm: the leader who answered for a commitment when the record was drawn up.
 *
 * @param account null when the leader had none
 */
public record Answerable(@Nullable UUID account, String name, String position) {

    /** Whether both are the same person, as far as the register can tell. */
    boolean isSameAs(Answerable other) {
        return account != null || other.account != null
                ? account != null && account.equals(other.account)
                : name.equals(other.name) && position.equals(other.position);
    }
}
