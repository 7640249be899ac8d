package vn.lienketvung.review.web;

import org.jspecify.annotations.Nullable;

/** One condition of an approval as it was typed: words, a day, and the id of the party that must see to it. */
record ConditionRow(@Nullable String text, @Nullable String dueOn, @Nullable String owner) {

    static final ConditionRow EMPTY = new ConditionRow(null, null, null);
}
