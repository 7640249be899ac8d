package vn.lienketvung.identity.web;

import org.jspecify.annotations.Nullable;

/** The fields of a password form for its error messages; what was typed is never kept or shown again. */
record PasswordForm(@Nullable String present, @Nullable String password, @Nullable String again) {

    static final PasswordForm EMPTY = new PasswordForm(null, null, null);
}
