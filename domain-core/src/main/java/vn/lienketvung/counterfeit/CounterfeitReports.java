package vn.lienketvung.counterfeit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.shared.NotFound;

/** All reports of fakes. */
public interface CounterfeitReports {

    CounterfeitReport save(CounterfeitReport report);

    Optional<CounterfeitReport> findById(CounterfeitReportId id);

    Optional<CounterfeitReport> findByReceipt(ReceiptCode receipt);

    /** Those that still hold a contact or a photo and were answered before the one moment, or sent before the other. */
    List<CounterfeitReport> toForget(Instant answeredBefore, Instant reportedBefore);

    /**
     * @throws NotFound when there is none
     */
    default CounterfeitReport get(CounterfeitReportId id) {
        return findById(id).orElseThrow(() -> new NotFound(CounterfeitEvent.SUBJECT, id));
    }
}
