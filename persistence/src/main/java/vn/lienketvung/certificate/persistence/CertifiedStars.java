package vn.lienketvung.certificate.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lienketvung.certificate.CertificateDirectory;
import vn.lienketvung.dossier.StarsInForce;
import vn.lienketvung.product.ProductId;

/** The stars of a product are those of its certificate in force. */
@Component
class CertifiedStars implements StarsInForce {

    private final CertificateDirectory certificates;

    CertifiedStars(CertificateDirectory certificates) {
        this.certificates = certificates;
    }

    @Override
    public Optional<Held> of(UUID product, LocalDate on) {
        return certificates.valid(List.of(new ProductId(product)), on).values().stream()
                .findFirst()
                .map(each -> new Held(each.stars(), each.lastDay()));
    }
}
