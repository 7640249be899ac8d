package vn.lienketvung.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.shared.NotFound;

/** All certificates; they are public. */
public interface Certificates {

    Certificate save(Certificate certificate);

    /** Stored before whatever follows, so that the product is free for a newer one. */
    void release(Certificate replaced);

    Optional<Certificate> findById(CertificateId id);

    Optional<Certificate> findByCode(PublicCode code);

    /** Those of a product, the oldest first. */
    List<Certificate> ofProduct(ProductId product);

    /** Those that were neither revoked nor replaced and end on that day or before, but after today. */
    List<Certificate> endingUntil(LocalDate day, LocalDate today);

    /**
     * @throws NotFound when there is none
     */
    default Certificate get(CertificateId id) {
        return findById(id).orElseThrow(() -> new NotFound(CertificateEvent.SUBJECT, id));
    }
}
