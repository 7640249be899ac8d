package vn.lienketvung.establishment;

import java.time.Instant;
import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** Declarations that are being filled in; only the portal itself reads and writes them. */
public interface Declarations {

    /** Adds it, or replaces what is kept under its id. */
    void keep(Declaration declaration);

    Optional<Declaration> find(DeclarationId id);

    void forget(DeclarationId id);

    /**
     * Forgets those nobody has gone on with since.
     *
     * @return how many
     */
    int forgetUntouchedSince(Instant at);

    /**
     * @throws NotFound when there is none (any more)
     */
    default Declaration get(DeclarationId id) {
        return find(id).orElseThrow(() -> new NotFound("declaration", "…"));
    }
}
