package vn.lienketvung.enquiry;

import java.util.Optional;
import vn.lienketvung.product.ProductId;

/** Reads of the catalogue and the register what an enquiry needs. */
public interface AskedProducts {

    /**
     * @param code the last part of its public address
     * @return empty when it is not public
     */
    Optional<AskedProduct> find(String code);

    /** Empty when the acting person does not see the product. */
    Optional<AskedMaker> makerOf(ProductId product);
}
