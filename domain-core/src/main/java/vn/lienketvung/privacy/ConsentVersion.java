package vn.lienketvung.privacy;

import java.time.Instant;

/**
 * A text under its number; it never changes, other words get the next number.
 *
 * @param since when somebody agreed to it for the first time
 */
public record ConsentVersion(ConsentTextId id, ConsentText text, Instant since) {}
