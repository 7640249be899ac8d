package vn.lienketvung.enquiry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.privacy.ConsentTextId;

/**
 * What a buyer typed; nothing of it has been checked.
 *
 * @param quantityTyped whether something stands in its field, a number or not
 * @param showOrganisation whether the producer may read its name before it answers
 * @param consent the text to which the buyer agreed, so that the contact is kept, and passed on to this producer if it agrees; null
 *     without consent
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
        @Nullable ConsentTextId consent) {}
