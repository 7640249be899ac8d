package vn.lienketvung.agreement.web;

import org.jspecify.annotations.Nullable;

/** A turn that needs nothing but a reason in words. */
record WordsForm(@Nullable String reason) {

    static final WordsForm EMPTY = new WordsForm(null);

    String words() {
        return reason == null ? "" : reason;
    }
}
