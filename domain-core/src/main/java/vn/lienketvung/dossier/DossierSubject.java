package vn.lienketvung.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.organisation.OrganisationId;

/** What a dossier is about, as it was when the dossier was begun; it never changes. */
public abstract class DossierSubject {

    private UUID product;
    private String productName;
    private int productSet;
    private UUID producer;
    private String producerName;
    private String province;
    private String commune;
    private DossierKind kind;
    private @Nullable UUID former;

    DossierSubject(Entrant about, DossierKind kind, @Nullable DossierId former) {
        this.product = about.product();
        this.productName = about.name();
        this.productSet = about.productSet();
        this.producer = about.producer().value();
        this.producerName = about.producerName();
        this.province = about.province().value();
        this.commune = about.commune().toString();
        this.kind = kind;
        this.former = former == null ? null : former.value();
        if (kind.hasFormer() == (former == null))
            throw new IllegalArgumentException(kind + " after " + former);
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected DossierSubject() {}

    public UUID product() {
        return product;
    }

    public String productName() {
        return productName;
    }

    /** The number of the criteria by which the product is measured. */
    public int productSet() {
        return productSet;
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

    public UnitId commune() {
        return UnitId.of(commune);
    }

    public DossierKind kind() {
        return kind;
    }

    /** The dossier by which the product was recognised before; null for the first. */
    public @Nullable DossierId former() {
        return former == null ? null : new DossierId(former);
    }
}
