package vn.lienketvung.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Identifies an administrative unit for good: its code and the day from which the code meant this unit. The
 * code alone does not, since codes are given on to other units.
 *
 * @param from null for the units of the list before 1 July 2025, whose first day the portal does not know
 */
public record UnitId(String code, @Nullable LocalDate from) {

    public UnitId {
        if (!code.matches("\\d{2}|\\d{3}|\\d{5}"))
            throw new IllegalArgumentException("Not the code of a unit: " + code);
    }

    /** Reads what {@link #toString()} wrote, such as {@code 24@2025-07-01} or {@code 24@}. */
    public static UnitId of(String text) {
        int at = text.indexOf('@');
        if (at < 0) throw new IllegalArgumentException("Not the id of a unit: " + text);
        String from = text.substring(at + 1);
        return new UnitId(text.substring(0, at), from.isEmpty() ? null : LocalDate.parse(from));
    }

    @Override
    public String toString() {
        return code + "@" + (from == null ? "" : from);
    }
}
