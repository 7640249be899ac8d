package vn.lienketvung.certificate.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.catalogue.Catalogue;
import vn.lienketvung.catalogue.CatalogueProduct;
import vn.lienketvung.catalogue.Recognition;
import vn.lienketvung.catalogue.Stars;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateMother;
import vn.lienketvung.product.ProductId;
import vn.lienketvung.product.Products;
import vn.lienketvung.shared.Sight;

/** The stars that the public sees are those of the certificate in force, and a revoked one takes the product with it. */
class CertificatesInCatalogueTests extends CertificateTable {

    @Autowired Catalogue catalogue;
    @Autowired Products products;

    @Test
    void theStarsStandInTheCatalogueAsSoonAsTheyAreGiven() {
        assertThat(shown()).hasValueSatisfying(each -> assertThat(each.card().stars()).isNull());
        var certificate = issued();
        assertThat(shown())
                .hasValueSatisfying(each -> {
                    assertThat(each.card().stars())
                            .isEqualTo(new Stars(4, 2026, LocalDate.of(2029, 11, 16)));
                    assertThat(each.card().recognition()).isEqualTo(Recognition.OCOP);
                    assertThat(each.certificate()).isEqualTo(certificate.code().value());
                });
    }

    @Test
    void aRevocationEmptiesTheCatalogueAtOnce() {
        revoke(issued());
        assertThat(shown()).isEmpty();
        assertThat(sql.sql("select count(*) from catalogue_index").query(Long.class).single())
                .isZero();
        entities.flush();
        sql.sql("update product set story = story || ' Thêm.'").update();
        assertThat(shown()).isEmpty();
    }

    @Test
    void whoMakesItCanBeToldWhyNobodySeesIt() {
        var certificate = issued();
        assertThat(products.isBarred(new ProductId(dossier.product()))).isFalse();
        revoke(certificate);
        assertThat(products.isBarred(new ProductId(dossier.product()))).isTrue();
    }

    @Test
    void visitorsSeeTheSame() {
        var certificate = issued();
        viewpoint.run(Sight.VISITOR, () -> assertThat(shown()).isPresent());
        revoke(certificate);
        viewpoint.run(Sight.VISITOR, () -> assertThat(shown()).isEmpty());
    }

    private void revoke(Certificate certificate) {
        CertificateMother.revoke(certificates.get(certificate.id()), scan());
        entities.flush();
    }

    private Optional<CatalogueProduct> shown() {
        return catalogue.product(code());
    }

    private String code() {
        return dossier.product().toString().replace("-", "").substring(0, 12);
    }
}
