package vn.lienketvung.enquiry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer typed; nothing of it has been checked.
 *
 * @param quantityTyped whether something stands in its field, a number or not
 * @param showOrganisation whether the producer may read its name before it answers
 * @param consent whether the contact may be kept, and passed on to this producer if it agrees
 */
public record SaidByBuyer(
        @Nullable EnquiryPurpose purpose,
        @Nullable BigDecimal quantity,
        boolean quantityTyped,
        @Nullable String unit,
        @Nullable String neededWhen,
        @Nullable String deliverTo,
        @Nullable String words,
        @Nullable BuyerKind kind,
        @Nullable String organisation,
        boolean showOrganisation,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        boolean consent) {}
