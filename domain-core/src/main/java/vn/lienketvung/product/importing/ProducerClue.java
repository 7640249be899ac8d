package vn.lienketvung.product.importing;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.TaxCode;

/**
 * What a row says of who makes a product: a tax code, or else a name and a commune.
 *
 * @param commune the id of a unit
 */
public record ProducerClue(
        @Nullable TaxCode taxCode,
        @Nullable String name,
        @Nullable String province,
        @Nullable String commune) {

    static ProducerClue of(TaxCode taxCode) {
        return new ProducerClue(taxCode, null, null, null);
    }

    static ProducerClue of(String name, String province, String commune) {
        return new ProducerClue(null, name, province, commune);
    }
}
