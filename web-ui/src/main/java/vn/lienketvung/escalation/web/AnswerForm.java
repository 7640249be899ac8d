package vn.lienketvung.escalation.web;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.escalation.AnswerStep;
import vn.lienketvung.escalation.LadderStep;
import vn.lienketvung.shared.NotFound;

/**
 * An answer to a step, as typed.
 *
 * @param step the step that was on the page
 * @param words empty to take note only
 */
record AnswerForm(
        @Nullable String step,
        @Size(max = AnswerStep.LONGEST, message = "{escalation.answer.long}")
                @Nullable String words) {

    static AnswerForm of(@Nullable LadderStep step) {
        return new AnswerForm(step == null ? null : step.name(), null);
    }

    /** The page offers no other; anything else was sent by hand. */
    LadderStep answered() {
        return Arrays.stream(LadderStep.values())
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFound("ladder", String.valueOf(step)));
    }

    String text() {
        return words == null ? "" : words;
    }
}
