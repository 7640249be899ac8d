package vn.lienketvung.dossier;

import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;

/** Somebody looks through the dossiers they may see. */
@UseCase
public class BrowseDossiers {

    private final DossierDirectory directory;
    private final Clearance clearance;

    public BrowseDossiers(DossierDirectory directory, Clearance clearance) {
        this.directory = directory;
        this.clearance = clearance;
    }

    public Page<DossierLine> search(DossierQuery query, Official by) {
        var scope = DossierScope.of(by);
        return directory.search(query, clearance.narrowsLists() ? scope : scope.everything());
    }
}
