package vn.lienketvung.dossier;

import java.util.UUID;

/** Identifies a dossier for good. */
public record DossierId(UUID value) {

    static DossierId random() {
        return new DossierId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
