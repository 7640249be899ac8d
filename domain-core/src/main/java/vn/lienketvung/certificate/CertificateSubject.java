package vn.lienketvung.certificate;

import java.util.UUID;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.product.ProductId;

/** What a certificate is about, as it was called on the day of the decision; it never changes. */
public abstract class CertificateSubject {

    private UUID dossier;
    private UUID product;
    private String productName;
    private UUID producer;
    private String producerName;
    private String province;
    private String communeName;

    CertificateSubject(Dossier about, String communeName) {
        this.dossier = about.id().value();
        this.product = about.product();
        this.productName = about.productName();
        this.producer = about.producer().value();
        this.producerName = about.producerName();
        this.province = about.province().value();
        this.communeName = communeName;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected CertificateSubject() {}

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public ProductId product() {
        return new ProductId(product);
    }

    public String productName() {
        return productName;
    }

    public OrganisationId producer() {
        return new OrganisationId(producer);
    }

    public String producerName() {
        return producerName;
    }

    public ProvinceCode province() {
        return new ProvinceCode(province);
    }

    public String communeName() {
        return communeName;
    }
}
