package vn.lienketvung.calendar.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DayException;
import vn.lienketvung.calendar.DayKind;
import vn.lienketvung.calendar.DayText;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;

/**
 * An exception of the calendar as typed.
 *
 * @param verified empty when the box is not ticked
 * @param version null for a new one
 */
record DayForm(
        @NotBlank(message = "{shared.typed.required}") @TypedDay @Nullable String day,
        @NotBlank(message = "{shared.typed.required}") @Nullable String kind,
        @NotBlank(message = "{shared.typed.required}") @Nullable String name,
        @NotBlank(message = "{shared.typed.required}") @Nullable String nameEnglish,
        @NotBlank(message = "{shared.typed.required}") @Nullable String source,
        @Nullable Boolean verified,
        @Nullable Long version) {

    static final DayForm EMPTY = new DayForm(null, null, null, null, null, null, null);

    static DayForm of(DayException exception) {
        var text = exception.text();
        return new DayForm(
                Fmt.typed(exception.day()),
                exception.kind().name(),
                text.name(),
                text.nameEnglish(),
                text.source(),
                text.verified(),
                exception.version());
    }

    LocalDate chosenDay() {
        return Objects.requireNonNull(Typed.day(day));
    }

    /** The select offers no other; anything else was sent by hand. */
    DayKind chosenKind() {
        return DayKind.valueOf(word(kind));
    }

    boolean namesKind() {
        return Arrays.stream(DayKind.values()).anyMatch(each -> each.name().equals(kind));
    }

    DayText text() {
        return new DayText(
                word(name), word(nameEnglish), word(source), Boolean.TRUE.equals(verified));
    }

    /** Everything typed, to be sent again on top of a newer version. */
    Map<String, List<String>> resend(@Nullable Long newVersion) {
        return Map.of(
                "day", List.of(word(day)),
                "kind", List.of(word(kind)),
                "name", List.of(word(name)),
                "nameEnglish", List.of(word(nameEnglish)),
                "source", List.of(word(source)),
                "verified", List.of(String.valueOf(Boolean.TRUE.equals(verified))),
                "version", List.of(String.valueOf(newVersion)));
    }

    private static String word(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
