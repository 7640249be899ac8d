package vn.lienketvung.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.lienketvung.establishment.ReceiptCode;

/** Enquiries in a map. */
public final class InMemoryEnquiries implements Enquiries {

    private final Map<EnquiryId, Enquiry> kept = new LinkedHashMap<>();

    @Override
    public Enquiry save(Enquiry enquiry) {
        kept.put(enquiry.id(), enquiry);
        return enquiry;
    }

    @Override
    public Optional<Enquiry> findById(EnquiryId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Enquiry> findByReceipt(ReceiptCode receipt) {
        return all(each -> each.receipt().equals(receipt)).stream().findFirst();
    }

    @Override
    public List<Enquiry> toRemind(LocalDate today) {
        return all(each ->
                each.isOpen() && each.remindedAt() == null && !each.remindOn().isAfter(today));
    }

    @Override
    public List<Enquiry> overdue(LocalDate ended) {
        return all(each -> each.isOpen() && !each.dueOn().isAfter(ended));
    }

    @Override
    public List<Enquiry> withNews() {
        return all(each -> each.news() != null);
    }

    @Override
    public List<Enquiry> toForget(Instant endedBefore) {
        return all(each ->
                each.forgottenAt() == null
                        && each.endedAt() != null
                        && each.endedAt().isBefore(endedBefore));
    }

    private List<Enquiry> all(Predicate<Enquiry> that) {
        return kept.values().stream().filter(that).toList();
    }
}
