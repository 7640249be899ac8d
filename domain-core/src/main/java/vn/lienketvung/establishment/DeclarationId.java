package vn.lienketvung.establishment;

import java.util.UUID;

/** Identifies a declaration that is being filled in; whoever knows it goes on with it, so nobody else is told. */
public record DeclarationId(UUID value) {

    static DeclarationId random() {
        return new DeclarationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
