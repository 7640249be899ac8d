package vn.lienketvung.review;

import java.util.UUID;

/** Identifies the panel of one round of review. */
public record PanelId(UUID value) {

    public static PanelId random() {
        return new PanelId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
