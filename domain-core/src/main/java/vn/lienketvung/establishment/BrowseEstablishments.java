package vn.lienketvung.establishment;

import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;

/** Somebody looks through the register; everybody finds what they may see. */
@UseCase
public class BrowseEstablishments {

    private final EstablishmentDirectory directory;
    private final Clearance clearance;

    public BrowseEstablishments(EstablishmentDirectory directory, Clearance clearance) {
        this.directory = directory;
        this.clearance = clearance;
    }

    public Page<EstablishmentLine> search(EstablishmentQuery query, Official by) {
        var scope = EstablishmentScope.of(by);
        return directory.search(query, clearance.narrowsLists() ? scope : scope.everything());
    }
}
