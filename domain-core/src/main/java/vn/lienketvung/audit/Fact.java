package vn.lienketvung.audit;

import org.jspecify.annotations.Nullable;

/**
 * One named fact of an audit entry; the names are those of the columns that keep them.
 *
 * @param value a text, an instant in whole microseconds, or nothing
 */
record Fact(String name, @Nullable Object value) {}
