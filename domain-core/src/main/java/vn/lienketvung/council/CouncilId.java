package vn.lienketvung.council;

import java.util.UUID;

/** Identifies a council for good. */
public record CouncilId(UUID value) {

    static CouncilId random() {
        return new CouncilId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
