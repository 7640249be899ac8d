package vn.lienketvung.reliability;

import java.util.UUID;

/** Identifies a record for good. */
public record RecordId(UUID value) {

    static RecordId random() {
        return new RecordId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
