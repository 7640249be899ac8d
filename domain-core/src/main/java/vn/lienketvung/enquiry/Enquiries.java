package vn.lienketvung.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.shared.NotFound;

/** All enquiries that the acting person may see. */
public interface Enquiries {

    Enquiry save(Enquiry enquiry);

    Optional<Enquiry> findById(EnquiryId id);

    Optional<Enquiry> findByReceipt(ReceiptCode receipt);

    /** Open ones whose producer was not reminded and should have been by that day. */
    List<Enquiry> toRemind(LocalDate today);

    /** Open ones that were due on that day or before. */
    List<Enquiry> overdue(LocalDate ended);

    /** Those of which the buyer has still to be told something. */
    List<Enquiry> withNews();

    /** Those that ended before that moment and still hold contacts. */
    List<Enquiry> toForget(Instant endedBefore);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Enquiry get(EnquiryId id) {
        return findById(id).orElseThrow(() -> new NotFound(EnquiryEvent.SUBJECT, id));
    }
}
