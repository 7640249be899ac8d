package vn.lienketvung.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/** The saved views that somebody meets as tabs of the register. */
public interface SavedViews {

    /** The person's own first, then those that colleagues share; each in Vietnamese order. */
    List<SavedView> of(Official official);

    /** Adds a view, or replaces the one of the same id. */
    void keep(SavedView view, Official owner);

    /** Takes it away, for everybody who opened the register with it too. */
    void remove(UUID view);

    /** The view with which the register opens for the person from now on; null for none. */
    void prefer(@Nullable UUID view, Official official);
}
