package vn.lienketvung.identity.web;

import org.jspecify.annotations.Nullable;

/** The code of an app for its error messages; what was typed is never shown again. */
record CodeForm(@Nullable String code) {

    static final CodeForm EMPTY = new CodeForm(null);
}
