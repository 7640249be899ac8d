package vn.lienketvung.privacy;

import java.util.UUID;

/** Identifies a request for erasure for good; whoever holds it reads how the request stands, because nobody guesses it. */
public record ErasureRequestId(UUID value) {

    static ErasureRequestId random() {
        return new ErasureRequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
