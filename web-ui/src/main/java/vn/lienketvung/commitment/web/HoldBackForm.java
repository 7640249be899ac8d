package vn.lienketvung.commitment.web;

import org.jspecify.annotations.Nullable;

/** Why the leader gives a claim back to its own side. */
record HoldBackForm(@Nullable String holdReason) {

    String words() {
        return Words.plain(holdReason);
    }
}
