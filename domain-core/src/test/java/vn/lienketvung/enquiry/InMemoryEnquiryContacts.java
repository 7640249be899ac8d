package vn.lienketvung.enquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Contacts in a map; who may read them is the database's second word. */
public final class InMemoryEnquiryContacts implements EnquiryContacts {

    private final Map<EnquiryContactId, EnquiryContact> kept = new LinkedHashMap<>();

    @Override
    public EnquiryContact save(EnquiryContact contact) {
        kept.put(contact.id(), contact);
        return contact;
    }

    @Override
    public Optional<EnquiryContact> findById(EnquiryContactId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void deleteOf(EnquiryId enquiry) {
        kept.keySet().removeIf(each -> each.enquiry().equals(enquiry.value()));
    }

    public int size() {
        return kept.size();
    }
}
