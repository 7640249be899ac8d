package vn.lienketvung.codelist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.codelist.CodeEntry;
import vn.lienketvung.codelist.CodeText;

/**
 * An entry as typed.
 *
 * @param wholeOnly empty when the box is not ticked
 * @param version null for a new one
 */
record CodeForm(
        @NotBlank(message = "{shared.typed.required}") @Nullable String label,
        @NotBlank(message = "{shared.typed.required}") @Nullable String labelEnglish,
        @NotBlank(message = "{shared.typed.required}")
                @Pattern(regexp = "[1-9]\\d{0,3}", message = "{codelist.position.wrong}")
                @Nullable String position,
        @Nullable Boolean wholeOnly,
        @Nullable Long version) {

    static CodeForm empty(int nextPosition) {
        return new CodeForm(null, null, String.valueOf(nextPosition), null, null);
    }

    static CodeForm of(CodeEntry entry) {
        var text = entry.text();
        return new CodeForm(
                text.label(),
                text.labelEnglish(),
                String.valueOf(text.position()),
                text.wholeOnly(),
                entry.version());
    }

    CodeText text() {
        return new CodeText(
                word(label),
                word(labelEnglish),
                Integer.parseInt(word(position)),
                Boolean.TRUE.equals(wholeOnly));
    }

    /** Everything typed, to be sent again on top of a newer version. */
    Map<String, List<String>> resend(@Nullable Long newVersion) {
        return Map.of(
                "label", List.of(word(label)),
                "labelEnglish", List.of(word(labelEnglish)),
                "position", List.of(word(position)),
                "wholeOnly", List.of(String.valueOf(Boolean.TRUE.equals(wholeOnly))),
                "version", List.of(String.valueOf(newVersion)));
    }

    private static String word(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
