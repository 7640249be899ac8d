package vn.lienketvung.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody agreed, to which text and when.
 *
 * @param text null for what was agreed to before texts were numbered
 */
public record Consent(@Nullable ConsentTextId text, Instant at) {}
