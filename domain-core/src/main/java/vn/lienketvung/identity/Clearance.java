package vn.lienketvung.identity;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;

/**
 * The gate that every permission check of the use cases passes; row-level security in the database is the
 * second one. It is a bean of its own so that a test can open it and see that the second gate holds alone.
 */
public interface Clearance {

    /** The gate as it always stands outside such a test. */
    Clearance STRICT = new Clearance() {};

    /**
     * @param owner the name of the organisation that may, to tell the person whom to ask
     * @throws NotPermitted when not allowed
     */
    default void permit(boolean allowed, String action, @Nullable String owner) {
        if (!allowed) throw new NotPermitted(action, owner);
    }

    /**
     * @throws NotFound when the record is not for this person's eyes: the same answer as for one that does not exist
     */
    default void reveal(boolean visible, String subjectKind, Object id) {
        if (!visible) throw new NotFound(subjectKind, id);
    }

    /** Whether lists are narrowed to what the person may see before the database narrows them again. */
    default boolean narrowsLists() {
        return true;
    }
}
