package vn.lienketvung.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure was read.
 *
 * @param document the source document, in words
 * @param page where in it; null when nobody noted it
 * @param seenAt the address or place where the document, or the report of it, was read; null when it is the document itself
 */
public record Provenance(Phrase document, @Nullable String page, @Nullable String seenAt) {

    /** What the document of a figure of a trial portal says of itself, so that nobody takes it for a real one. */
    public static final String MADE_UP = "minh họa";

    public boolean isMadeUp() {
        return document.vietnamese().contains(MADE_UP);
    }
}
