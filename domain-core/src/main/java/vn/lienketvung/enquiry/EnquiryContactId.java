package vn.lienketvung.enquiry;

import java.util.UUID;

/** One side of one enquiry. */
public record EnquiryContactId(UUID enquiry, EnquirySide side) {

    public static EnquiryContactId of(EnquiryId enquiry, EnquirySide side) {
        return new EnquiryContactId(enquiry.value(), side);
    }
}
