package vn.lienketvung.pledge;

import java.util.UUID;

/** Identifies a pledge; the same value that its terms bear in the agreement's text. */
public record PledgeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
