package vn.lienketvung.certificate;

import java.time.LocalDate;
import vn.lienketvung.product.ProductId;

/**
 * The stars that a product has on a day.
 *
 * @param decision its number
 * @param lastDay the last day on which they are valid
 */
public record ValidCertificate(
        ProductId product,
        int stars,
        String decision,
        LocalDate decidedOn,
        LocalDate lastDay,
        PublicCode code) {}
