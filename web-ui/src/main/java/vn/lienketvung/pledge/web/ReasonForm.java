package vn.lienketvung.pledge.web;

import org.jspecify.annotations.Nullable;

/** Words about an entry. */
record ReasonForm(@Nullable String reason) {

    static final ReasonForm EMPTY = new ReasonForm(null);

    String words() {
        return reason == null ? "" : reason;
    }
}
