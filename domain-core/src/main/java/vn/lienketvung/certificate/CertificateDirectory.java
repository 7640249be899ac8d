package vn.lienketvung.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.Page;

/** Lists certificates, and says which stars products have. */
public interface CertificateDirectory {

    /** The stars in force on that day, read by key; products without any are left out. Anybody may ask. */
    Map<ProductId, ValidCertificate> valid(Collection<ProductId> products, LocalDate on);

    /** Those that end first come first. */
    Page<CertificateLine> search(CertificateQuery query, LocalDate today);
}
