package vn.lienketvung.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The stars of a product: by a certificate of the register, or as somebody published them.
 *
 * @param year in which they were given; null when nobody published it, so that nobody knows when they end
 * @param lastDay the last one on which the certificate is valid; null for stars of the published lists
 */
public record Stars(int number, @Nullable Integer year, @Nullable LocalDate lastDay) {

    /** Stars hold for 36 months. */
    private static final int YEARS = 3;

    /** As they stand in a published list. */
    public static Stars published(int number, @Nullable Integer year) {
        return new Stars(number, year, null);
    }

    /** The year in which they end, on a day that was not published; null when that is not known. */
    public @Nullable Integer lastYear() {
        return year == null ? null : year + YEARS;
    }

    /** Whether they have ended for certain. */
    public boolean areOver(LocalDate day) {
        if (lastDay != null) return day.isAfter(lastDay);
        return year != null && day.getYear() > year + YEARS;
    }
}
