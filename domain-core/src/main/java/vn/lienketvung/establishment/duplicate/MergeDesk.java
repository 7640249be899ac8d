package vn.lienketvung.establishment.duplicate;

import vn.lienketvung.establishment.EstablishmentDesk;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.JoinRecords;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Lays two records side by side for somebody who answers for both. */
@UseCase
public class MergeDesk {

    private final EstablishmentDesk desk;
    private final JoinRecords records;
    private final Clearance clearance;

    public MergeDesk(EstablishmentDesk desk, JoinRecords records, Clearance clearance) {
        this.desk = desk;
        this.records = records;
        this.clearance = clearance;
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when one of them is not for this person's eyes, or both are the same
     * @throws vn.lienketvung.shared.NotPermitted unless the person answers for both
     */
    public SideBySide open(EstablishmentId one, EstablishmentId other, Official by) {
        if (one.equals(other)) throw new NotFound("establishment", other);
        var first = desk.open(one, by);
        var second = desk.open(other, by);
        clearance.permit(
                first.rights(by).mayMerge() && second.rights(by).mayMerge(),
                "establishment.merge",
                first.establishment().name());
        var pair = records.pair(first.establishment(), second.establishment());
        var firstStays = pair.survivor().id().equals(one);
        return new SideBySide(
                pair,
                (firstStays ? first : second).desk(),
                (firstStays ? second : first).desk(),
                records.answersOf(pair.survivor()),
                records.answersOf(pair.absorbed()));
    }
}
