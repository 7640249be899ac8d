package vn.lienketvung.shared.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day as on which somebody wants to know figures, as typed into an address. One that makes no sense is an error, since another
 * day's figures would be taken for it.
 *
 * @param typed null for all that is known
 */
public record KnownDay(@Nullable String typed) {

    /** How addresses name it. */
    public static final String PARAMETER = "biet-ngay";

    public KnownDay {
        typed = typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Null for all that is known, and for text that is no day. */
    public @Nullable LocalDate day() {
        return Typed.day(typed);
    }

    /** The message about the day that was typed; null when it is good, or none. */
    public @Nullable String problem(LocalDate today) {
        if (typed == null) return null;
        var known = day();
        if (known == null) return "statistics.day.wrong";
        return known.isAfter(today) ? "statistics.day.future" : null;
    }
}
