package vn.lienketvung.identity;

import java.util.UUID;

/** Names a {@link Delegation}. */
public record DelegationId(UUID value) {

    public static DelegationId random() {
        return new DelegationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
