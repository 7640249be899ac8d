package vn.lienketvung.enquiry.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.enquiry.DeclineReason;

/** What a producer that declines typed. */
record DeclineForm(@Nullable String reason, @Nullable String because) {

    static final DeclineForm EMPTY = new DeclineForm(null, null);

    @Nullable DeclineReason chosen() {
        return EnquiryChoices.oneOf(DeclineReason.values(), reason);
    }
}
