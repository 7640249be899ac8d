package vn.lienketvung.product;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.ProductGroup;

/**
 * Which products a list shows.
 *
 * @param text part of the name of the product or of its maker, compared without tone marks; null for all
 * @param page from 1
 */
public record ProductQuery(
        @Nullable String text,
        @Nullable ProductState state,
        @Nullable ProductGroup group,
        int page) {

    /** Rows of one page. */
    public static final int SIZE = 25;

    public ProductQuery {
        page = Math.clamp(page, 1, 100_000);
    }
}
