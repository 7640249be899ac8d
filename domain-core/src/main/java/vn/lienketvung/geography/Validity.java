package vn.lienketvung.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, both ends included.
 *
 * @param from null when the first day is not known
 * @param until null while it still holds
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (from != null && until != null && until.isBefore(from))
            throw new IllegalArgumentException("Valid until " + until + ", before " + from);
    }

    public static Validity from(LocalDate from) {
        return new Validity(from, null);
    }

    /** From a day nobody has recorded. */
    public static Validity until(LocalDate until) {
        return new Validity(null, until);
    }

    public boolean includes(LocalDate day) {
        return !isOver(day) && !isAhead(day);
    }

    public boolean isOver(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    public boolean isAhead(LocalDate day) {
        return from != null && day.isBefore(from);
    }
}
