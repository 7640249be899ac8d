package vn.lienketvung.review.web;

import org.jspecify.annotations.Nullable;

/** One reason for a return as it was typed: the names of a code and of a section, and words. */
record ReasonRow(@Nullable String code, @Nullable String section, @Nullable String note) {

    static final ReasonRow EMPTY = new ReasonRow(null, null, null);
}
