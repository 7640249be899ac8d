package vn.lienketvung.commitment.web;

import org.jspecify.annotations.Nullable;

/** Why the counterpart sends a claim back. */
record SendBackForm(@Nullable String reason) {

    String words() {
        return reason == null ? "" : reason;
    }
}
