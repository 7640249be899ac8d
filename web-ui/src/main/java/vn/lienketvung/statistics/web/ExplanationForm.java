package vn.lienketvung.statistics.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.statistics.Because;

/**
 * Why two sources differ, as a side types it.
 *
 * @param why the name of a reason
 * @param seen the number of the newest turn when the page was opened
 */
record ExplanationForm(
        @NotBlank(message = "{shared.typed.required}") @Nullable String why,
        @NotBlank(message = "{shared.typed.required}") @Nullable String words,
        @Nullable Integer seen) {

    Because because() {
        return new Because(VerdictForm.reason(why), words == null ? "" : words);
    }

    int seenOr0() {
        return seen == null ? 0 : seen;
    }
}
