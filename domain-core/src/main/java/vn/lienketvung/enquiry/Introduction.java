package vn.lienketvung.enquiry;

import org.jspecify.annotations.Nullable;

/**
 * What the producer learns of the buyer before it answers.
 *
 * @param organisation null for a buyer without one, or one that does not want it shown yet
 */
public record Introduction(BuyerKind kind, @Nullable String organisation) {}
