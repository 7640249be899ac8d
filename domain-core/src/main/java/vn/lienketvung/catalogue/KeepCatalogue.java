package vn.lienketvung.catalogue;

import java.time.Clock;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** What nobody does: a certificate that has ended is no longer found by, and the index is at hand before the first visitor asks. */
@UseCase
public class KeepCatalogue {

    private final Catalogue catalogue;
    private final Clock clock;

    public KeepCatalogue(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** How many products are found by fewer certificates than before. */
    public int keep() {
        int changed = catalogue.dropEndedCertificates(VietnamTime.today(clock));
        catalogue.index().close();
        return changed;
    }
}
