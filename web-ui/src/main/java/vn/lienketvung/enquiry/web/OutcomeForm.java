package vn.lienketvung.enquiry.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.enquiry.TradeOutcome;
import vn.lienketvung.enquiry.ValueBand;

/** What one side says came of it. */
record OutcomeForm(@Nullable String outcome, @Nullable String value) {

    static final OutcomeForm EMPTY = new OutcomeForm(null, null);

    @Nullable TradeOutcome chosen() {
        return EnquiryChoices.oneOf(TradeOutcome.values(), outcome);
    }

    @Nullable ValueBand band() {
        return EnquiryChoices.oneOf(ValueBand.values(), value);
    }
}
