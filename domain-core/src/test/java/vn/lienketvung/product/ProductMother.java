package vn.lienketvung.product;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.Sha256;

/** Products that tests need, all invented. */
public final class ProductMother {

    public static final Instant NOW = Instant.parse("2026-11-17T02:00:00Z");

    /** Fresh vegetables, fruits and nuts. */
    public static final int FRESH_FRUIT = 1;

    private ProductMother() {}

    /** With a name and a product set and nothing else. */
    public static Product mango(Establishment maker) {
        return of(maker, "Xoài cát Mẫu", FRESH_FRUIT);
    }

    public static Product of(Establishment maker, String name, @Nullable Integer productSet) {
        var named = Description.named(name);
        return new Product(
                maker.id(),
                new Description(
                        name,
                        productSet,
                        named.story(),
                        named.unit(),
                        null,
                        Set.of(),
                        null,
                        null,
                        null),
                NOW);
    }

    /** Everything that can be said of one. */
    public static Description whole() {
        return new Description(
                "Xoài cát Mẫu",
                FRESH_FRUIT,
                "Cây trồng trên đất phù sa.\nHái bằng tay.",
                "kg",
                new BigDecimal("1200.5"),
                Set.of(Month.MARCH, Month.APRIL, Month.DECEMBER),
                "Thùng 5 kg",
                new PriceBand(38_000, 45_000),
                new Origin(OrganisationMother.DONG_THAP, EstablishmentMother.SA_DEC));
    }

    /** A draft with everything that can be said, two certificates and two photos. */
    public static Product complete(Establishment maker) {
        var product = new Product(maker.id(), whole(), NOW);
        product.certify(vietGap());
        product.certify(
                new Certificate(CertificateKind.ORGANIC, "HC-01", "Tổ chức chứng nhận mẫu", null));
        product.show(photo("một"));
        product.show(photo("hai"));
        return product;
    }

    public static Product published(Establishment maker) {
        var product = complete(maker);
        product.publish(NOW);
        return product;
    }

    public static void publish(Product product) {
        product.publish(NOW);
    }

    public static void withdraw(Product product) {
        product.withdraw(NOW);
    }

    public static Certificate vietGap() {
        return new Certificate(
                CertificateKind.VIETGAP,
                "VG-2024-001",
                "Trung tâm chứng nhận mẫu",
                LocalDate.of(2027, 3, 9));
    }

    public static Photo photo(String taken) {
        return new Photo(
                Sha256.of(taken).value(),
                Sha256.of(taken + " large").value(),
                Sha256.of(taken + " small").value(),
                1280,
                960,
                "Trái " + taken);
    }

    /** The second photo comes first and the other goes; one certificate is renewed, the other dropped. */
    public static void rearrange(Product product) {
        var taken = product.photos().stream().map(each -> new Sha256(each.taken())).toList();
        product.showFirst(taken.get(1));
        product.sayOfPhoto(taken.get(1), null);
        product.removePhoto(taken.get(0));
        product.certify(new Certificate(CertificateKind.VIETGAP, "VG-2", "Trung tâm khác", null));
        product.drop(CertificateKind.ORGANIC);
    }

    public static Batch batch(Product product, String code) {
        return new Batch(
                product.id(),
                new BatchRecord(
                        code,
                        LocalDate.of(2026, 11, 10),
                        new BigDecimal("1200.5"),
                        "kg",
                        "Vườn số 4"),
                NOW);
    }
}
