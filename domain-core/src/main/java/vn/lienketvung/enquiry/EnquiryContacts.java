package vn.lienketvung.enquiry;

import java.util.Optional;

/** The contacts that the acting person may see. */
public interface EnquiryContacts {

    EnquiryContact save(EnquiryContact contact);

    Optional<EnquiryContact> findById(EnquiryContactId id);

    /** Deletes what is held of both sides; only the portal itself may. */
    void deleteOf(EnquiryId enquiry);

    default Optional<ContactDetails> of(EnquiryId enquiry, EnquirySide side) {
        return findById(EnquiryContactId.of(enquiry, side)).map(EnquiryContact::details);
    }
}
