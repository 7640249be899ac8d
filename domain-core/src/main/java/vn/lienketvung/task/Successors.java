package vn.lienketvung.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;

/**
 * Who takes the work over.
 *
 * @param forAll whoever takes what is not given to somebody else
 * @param each by {@link OpenWork#key()}
 */
public record Successors(@Nullable AccountId forAll, Map<String, AccountId> each) {

    public Successors {
        each = Map.copyOf(each);
    }

    @Nullable AccountId of(OpenWork work) {
        return each.getOrDefault(work.key(), forAll);
    }
}
