package vn.lienketvung.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one side says came of it.
 *
 * @param value null when it was not said
 */
public record SaidOutcome(TradeOutcome outcome, @Nullable ValueBand value, Instant at) {

    boolean isFinal() {
        return outcome != TradeOutcome.TALKING;
    }
}
