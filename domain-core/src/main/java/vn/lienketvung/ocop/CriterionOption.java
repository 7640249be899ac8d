package vn.lienketvung.ocop;

import org.jspecify.annotations.Nullable;

/**
 * One answer to a criterion.
 *
 * @param number from 1, from the fewest points to the most
 * @param label in short words
 * @param stars the lowest band for which a product must reach at least this option; null when no band asks for it
 */
public record CriterionOption(int number, String label, int points, @Nullable Integer stars) {

    /** Whether whoever wants that many stars must reach it. */
    public boolean isAskedFor(int wanted) {
        return stars != null && stars <= wanted;
    }
}
