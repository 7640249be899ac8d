package vn.lienketvung.product;

import java.util.UUID;

/** Identifies a product for good, however it is renamed. */
public record ProductId(UUID value) {

    static ProductId random() {
        return new ProductId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
