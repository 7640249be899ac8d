package vn.lienketvung.product;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Establishment;

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
        return new Product(maker.id(), name, productSet, NOW);
    }
}
