package vn.lienketvung.evidence;

import java.util.UUID;

/** Identifies one filed document. */
public record FileId(UUID value) {

    public static FileId random() {
        return new FileId(UUID.randomUUID());
    }

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
