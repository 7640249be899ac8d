package vn.lienketvung.identity.web;

import org.jspecify.annotations.Nullable;

/** Why an account is shut, as typed. */
record SuspensionForm(@Nullable String reason) {

    static final SuspensionForm EMPTY = new SuspensionForm(null);
}
