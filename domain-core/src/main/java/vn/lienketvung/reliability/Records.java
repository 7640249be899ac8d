package vn.lienketvung.reliability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.NotFound;

/** All records that the acting person may see. */
public interface Records {

    ReliabilityRecord save(ReliabilityRecord record);

    Optional<ReliabilityRecord> findById(RecordId id);

    /** Holds everybody else who draws up records back until this transaction ends. */
    void drawUpAlone();

    /** Those of the provinces that have a record of the period. */
    Set<ProvinceCode> drawnUp(Collection<ProvinceCode> provinces, RecordPeriod period);

    /** Those without a reply whose day is over; nobody else touches them until this transaction ends. */
    List<ReliabilityRecord> unanswered(LocalDate ended);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default ReliabilityRecord get(RecordId id) {
        return findById(id).orElseThrow(() -> new NotFound(ReliabilityEvent.SUBJECT, id));
    }
}
