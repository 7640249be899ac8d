package vn.lienketvung.statistics.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one of two sources says of a figure.
 *
 * @param value with its unit and how final it is
 * @param note on the value; null for none
 * @param stands whether it was decided that it stands
 */
record SourceCard(
        String title,
        String value,
        String source,
        @Nullable String note,
        String person,
        String organisation,
        Instant at,
        boolean stands) {}
