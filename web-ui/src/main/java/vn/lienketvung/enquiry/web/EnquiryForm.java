package vn.lienketvung.enquiry.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.enquiry.BuyerKind;
import vn.lienketvung.enquiry.EnquiryPurpose;
import vn.lienketvung.enquiry.SaidByBuyer;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.shared.web.Typed;

/** An enquiry as typed. */
record EnquiryForm(
        @Nullable String purpose,
        @Nullable String quantity,
        @Nullable String unit,
        @Nullable String neededWhen,
        @Nullable String deliverTo,
        @Nullable String words,
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable Boolean showOrganisation,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Boolean consent,
        @Nullable String consentText) {

    /**
     * Whoever is signed in need not type who they are.
     *
     * @param by null for a visitor
     */
    static EnquiryForm begun(@Nullable String unit, @Nullable Official by) {
        return new EnquiryForm(
                EnquiryPurpose.QUOTE.name(),
                null,
                unit,
                null,
                null,
                null,
                by != null && by.organisationKind() == OrganisationKind.RETAILER
                        ? BuyerKind.RETAILER.name()
                        : null,
                by == null ? null : by.organisationName(),
                null,
                by == null ? null : by.fullName(),
                null,
                null,
                null,
                null);
    }

    boolean isAgreed() {
        return Boolean.TRUE.equals(consent);
    }

    /**
     * @param agreed the text agreed to; null when the box was not ticked
     */
    SaidByBuyer said(@Nullable ConsentTextId agreed) {
        return new SaidByBuyer(
                EnquiryChoices.oneOf(EnquiryPurpose.values(), purpose),
                Typed.number(quantity),
                quantity != null,
                unit,
                neededWhen,
                deliverTo,
                words,
                EnquiryChoices.oneOf(BuyerKind.values(), kind),
                organisation,
                Boolean.TRUE.equals(showOrganisation),
                name,
                phone,
                email,
                agreed);
    }
}
