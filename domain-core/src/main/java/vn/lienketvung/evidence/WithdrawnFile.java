package vn.lienketvung.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is taken out of use.
 *
 * @param replacement the right file; null where none is needed
 */
public record WithdrawnFile(
        FiledDocument document, @Nullable FiledDocument replacement, String reason, Instant at) {}
