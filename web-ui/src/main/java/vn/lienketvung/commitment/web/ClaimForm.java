package vn.lienketvung.commitment.web;

import org.jspecify.annotations.Nullable;

/** What the implementer adds when it says that the commitment is kept. */
record ClaimForm(@Nullable String claimNote) {

    String note() {
        return claimNote == null ? "" : claimNote;
    }
}
