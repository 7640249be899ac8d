package vn.lienketvung.enquiry;

import java.util.UUID;

/** Identifies an enquiry for good. */
public record EnquiryId(UUID value) {

    static EnquiryId random() {
        return new EnquiryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
