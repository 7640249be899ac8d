package vn.lienketvung.establishment;

import java.util.UUID;

/** Identifies an establishment for good; the organisation of one that has an account bears the same number. */
public record EstablishmentId(UUID value) {

    static EstablishmentId random() {
        return new EstablishmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
