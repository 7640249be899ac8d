package vn.lienketvung.product;

import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.shared.Page;

/** The lists of products for those who look on. */
public interface ProductDirectory {

    /** One page of those that match, in Vietnamese order of the names. */
    Page<ProductLine> search(ProductQuery query, EstablishmentScope makers);
}
