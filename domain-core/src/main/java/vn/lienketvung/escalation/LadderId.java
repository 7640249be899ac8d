package vn.lienketvung.escalation;

import java.util.UUID;

/** Identifies a ladder for good. */
public record LadderId(UUID value) {

    public static LadderId random() {
        return new LadderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
