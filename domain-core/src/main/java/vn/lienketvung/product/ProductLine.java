package vn.lienketvung.product;

import org.jspecify.annotations.Nullable;

/**
 * A product as officials' lists show it.
 *
 * @param productSet the number of its set in the OCOP programme; null when its maker has not said
 * @param commune of its maker, in full, as it is called today
 */
public record ProductLine(
        ProductId id,
        String name,
        ProductState state,
        @Nullable Integer productSet,
        String maker,
        String commune,
        String province) {}
