package vn.lienketvung.product;

import java.util.UUID;

/** Identifies a batch, whatever its code says. */
public record BatchId(UUID value) {

    static BatchId random() {
        return new BatchId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
