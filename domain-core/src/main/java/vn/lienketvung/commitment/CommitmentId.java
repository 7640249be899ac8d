package vn.lienketvung.commitment;

import java.util.UUID;

/** Identifies a commitment; the same value that its terms bear in the agreement's text. */
public record CommitmentId(UUID value) {

    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
