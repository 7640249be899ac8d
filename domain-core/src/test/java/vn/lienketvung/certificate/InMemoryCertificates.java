package vn.lienketvung.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.product.ProductId;

/** Certificates in a map. */
public final class InMemoryCertificates implements Certificates {

    private final Map<CertificateId, Certificate> kept = new LinkedHashMap<>();

    @Override
    public Certificate save(Certificate certificate) {
        kept.put(certificate.id(), certificate);
        return certificate;
    }

    @Override
    public void release(Certificate replaced) {
        save(replaced);
    }

    @Override
    public Optional<Certificate> findById(CertificateId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Certificate> findByCode(PublicCode code) {
        return kept.values().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public List<Certificate> ofProduct(ProductId product) {
        return kept.values().stream().filter(each -> each.product().equals(product)).toList();
    }

    @Override
    public List<Certificate> endingUntil(LocalDate day, LocalDate today) {
        return kept.values().stream()
                .filter(each -> each.standing(today).isInForce() && each.lastDay().isBefore(day))
                .toList();
    }
}
