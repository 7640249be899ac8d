package vn.lienketvung.agreement.correction;

import java.util.UUID;

/** Identifies one correction of a signed text. */
public record CorrectionId(UUID value) {

    public static CorrectionId random() {
        return new CorrectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
