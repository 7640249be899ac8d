package vn.lienketvung.reliability;

import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Hands a record to whoever may see it. */
@UseCase
public class RecordDesk {

    private final Records records;
    private final Clearance clearance;

    public RecordDesk(Records records, Clearance clearance) {
        this.records = records;
        this.clearance = clearance;
    }

    /**
     * @throws NotFound when it does not exist, or is not this person's to see yet
     */
    public ReliabilityRecord open(RecordId id, Official by) {
        var record = records.get(id);
        clearance.reveal(new RecordRights(record, by).maySee(), ReliabilityEvent.SUBJECT, id);
        return record;
    }

    /**
     * For whoever keeps the records of the province.
     *
     * @param state in which the person saw it
     * @throws EditConflict when somebody has taken it further since
     */
    ReliabilityRecord take(RecordId id, RecordState state, Official by) {
        var record = open(id, by);
        clearance.permit(new RecordRights(record, by).keepsIt(), "reliability.decide", null);
        if (record.state() != state) throw new EditConflict(ReliabilityEvent.SUBJECT, id);
        return record;
    }
}
