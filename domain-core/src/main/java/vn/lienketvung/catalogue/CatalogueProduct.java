package vn.lienketvung.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.Photo;
import vn.lienketvung.product.PriceBand;

/**
 * Everything the public reads of a product.
 *
 * @param makerAddress the last part of its maker's address; null for a maker that is not in the register
 * @param place the commune it comes from, or whatever place was published
 * @param giNumber of the register of geographical indications; null when none was published
 * @param source where a product of the published lists was read; null for one of the register
 * @param certificate the code by which anybody checks the certificate of its stars; null for stars of the published lists
 */
public record CatalogueProduct(
        ProductCard card,
        int productSet,
        @Nullable String makerAddress,
        String place,
        @Nullable String giNumber,
        @Nullable String source,
        @Nullable String certificate,
        @Nullable String story,
        @Nullable String unit,
        @Nullable BigDecimal monthlyCapacity,
        @Nullable String packaging,
        @Nullable PriceBand price,
        List<Certificate> certificates,
        List<Photo> photos) {

    /** Whether its maker describes it in the register. */
    public boolean isRegistered() {
        return source == null;
    }
}
