package vn.lienketvung.commitment.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.commitment.ClaimScope;

/**
 * What the implementer adds when it claims.
 *
 * @param scope as the page offered it for the last report
 */
record ClaimForm(@Nullable String scope, @Nullable String claimNote) {

    ClaimScope claimed() {
        var read = Words.read(ClaimScope.class, scope);
        return read == null ? ClaimScope.TARGET_REACHED : read;
    }

    String note() {
        return Words.plain(claimNote);
    }
}
