package vn.lienketvung.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The stars that were published of a product.
 *
 * @param year in which they were given; null when nobody published it, so that nobody knows when they end
 */
public record Stars(int number, @Nullable Integer year) {

    /** Stars hold for 36 months. */
    private static final int YEARS = 3;

    /** The year in which they end, on a day that was not published; null when that is not known. */
    public @Nullable Integer lastYear() {
        return year == null ? null : year + YEARS;
    }

    /** Whether they have ended for certain. */
    public boolean areOver(LocalDate day) {
        return year != null && day.getYear() > year + YEARS;
    }
}
