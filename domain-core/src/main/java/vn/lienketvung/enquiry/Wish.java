package vn.lienketvung.enquiry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted, in the buyer's words; without a contact in it.
 *
 * @param quantity in the unit; null when that was not said
 * @param neededWhen a day, a season, a rhythm
 */
public record Wish(
        EnquiryPurpose purpose,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable String neededWhen,
        @Nullable String deliverTo,
        @Nullable String words) {}
