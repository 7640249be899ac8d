package vn.lienketvung.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Which dossiers somebody looks for.
 *
 * @param text a piece of the name of the product or the producer, accents or not; null for any
 * @param page from 1
 */
public record DossierQuery(@Nullable DossierState state, @Nullable String text, int page) {

    /** Rows of a page. */
    public static final int SIZE = 25;
}
