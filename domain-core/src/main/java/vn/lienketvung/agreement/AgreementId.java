package vn.lienketvung.agreement;

import java.util.UUID;

/** Identifies an agreement from its first draft on; its number comes only with the signatures. */
public record AgreementId(UUID value) {

    public static AgreementId random() {
        return new AgreementId(UUID.randomUUID());
    }

    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
