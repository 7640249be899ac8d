package vn.lienketvung.establishment.duplicate;

import java.util.List;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;

/** Somebody looks for records that may be of one body, among those they may see. */
@UseCase
public class FindDuplicates {

    private final LikelyDuplicates duplicates;
    private final Clearance clearance;

    public FindDuplicates(LikelyDuplicates duplicates, Clearance clearance) {
        this.duplicates = duplicates;
        this.clearance = clearance;
    }

    /**
     * @param page from 1
     */
    public Page<LikelyDuplicate> search(int page, Official by) {
        return duplicates.search(scope(by), page);
    }

    public List<LikelyDuplicate> of(EstablishmentId establishment, Official by) {
        return duplicates.of(establishment, scope(by));
    }

    private EstablishmentScope scope(Official by) {
        var scope = EstablishmentScope.of(by);
        return clearance.narrowsLists() ? scope : scope.everything();
    }
}
