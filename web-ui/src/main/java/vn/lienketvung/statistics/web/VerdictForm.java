package vn.lienketvung.statistics.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.statistics.Because;
import vn.lienketvung.statistics.DifferenceReason;
import vn.lienketvung.statistics.Verdict;

/**
 * Which of two values stands and why, as typed.
 *
 * @param verdict the name of a verdict
 * @param ground the name of a reason
 * @param seen the number of the newest turn when the page was opened
 */
record VerdictForm(
        @NotBlank(message = "{shared.typed.required}") @Nullable String verdict,
        @NotBlank(message = "{shared.typed.required}") @Nullable String ground,
        @NotBlank(message = "{shared.typed.required}") @Nullable String judgement,
        @Nullable Integer seen) {

    /** Null for a choice that there is not. */
    @Nullable Verdict chosen() {
        for (var each : Verdict.values()) if (each.name().equals(verdict)) return each;
        return null;
    }

    Because because() {
        return new Because(reason(ground), judgement == null ? "" : judgement);
    }

    int seenOr0() {
        return seen == null ? 0 : seen;
    }

    static @Nullable DifferenceReason reason(@Nullable String name) {
        for (var each : DifferenceReason.values()) if (each.name().equals(name)) return each;
        return null;
    }
}
