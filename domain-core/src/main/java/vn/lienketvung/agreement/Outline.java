package vn.lienketvung.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The general part of an agreement; everything but the title may be missing while it is a draft.
 *
 * @param purpose what the parties want to reach together
 * @param startsOn first day of the term
 * @param endsOn last day of the term
 */
public record Outline(
        String title,
        @Nullable CooperationField field,
        @Nullable String purpose,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
}
