package vn.lienketvung.certificate.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateId;
import vn.lienketvung.certificate.Certificates;
import vn.lienketvung.certificate.PublicCode;
import vn.lienketvung.product.ProductId;

/** Certificates are read by key whenever a page shows what they are worth. */
@Transactional(readOnly = true)
interface JpaCertificates extends Certificates, Repository<Certificate, CertificateId> {

    @Override
    @Transactional
    Certificate save(Certificate certificate);

    @Override
    @Transactional
    default void release(Certificate replaced) {
        saveAndFlush(replaced);
    }

    Certificate saveAndFlush(Certificate certificate);

    @Override
    @Query("select c from Certificate c where c.id = :id")
    Optional<Certificate> findById(CertificateId id);

    @Override
    default Optional<Certificate> findByCode(PublicCode code) {
        return coded(code.value());
    }

    @Override
    default List<Certificate> ofProduct(ProductId product) {
        return about(product.value());
    }

    @Override
    @Query(
            """
            select c from Certificate c
             where c.validUntil <= :day and c.validUntil > :today and c.revokedAt is null and c.replacedAt is null
             order by c.validUntil, c.id
            """)
    List<Certificate> endingUntil(LocalDate day, LocalDate today);

    @Query("select c from Certificate c where c.code = :code")
    Optional<Certificate> coded(String code);

    @Query("select c from Certificate c where c.product = :product order by c.issuedAt")
    List<Certificate> about(UUID product);
}
