package vn.lienketvung.enquiry;

import java.util.UUID;
import vn.lienketvung.product.ProductId;

/**
 * What an enquiry is about. The names are those of the day it was asked; whose product it is now the register says.
 *
 * @param address the last part of its public address
 */
public record AskedAbout(UUID product, String productName, String producerName, String address) {

    public ProductId productId() {
        return new ProductId(product);
    }
}
