package vn.lienketvung.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One value that differs between two texts.
 *
 * @param name as in {@link StatedPart#values}
 * @param before null when it was missing
 * @param after null when it is missing now
 */
public record FieldChange(String name, @Nullable String before, @Nullable String after) {}
