package vn.lienketvung.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** How one side says what came of it. */
final class OutcomeRule {

    private OutcomeRule() {}

    /**
     * @throws ActionRefused when nothing was chosen, or a value of what was not traded
     */
    static SaidOutcome read(@Nullable TradeOutcome outcome, @Nullable ValueBand value, Instant at) {
        if (outcome == null) throw new ActionRefused(Refusal.at("outcome", "enquiry.rule.outcome"));
        if (value != null && outcome != TradeOutcome.TRADED)
            throw new ActionRefused(Refusal.at("value", "enquiry.rule.value"));
        return new SaidOutcome(outcome, value, at);
    }
}
