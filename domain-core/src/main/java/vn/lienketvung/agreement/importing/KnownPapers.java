package vn.lienketvung.agreement.importing;

import java.util.Collection;
import java.util.Map;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementStatus;

/** Which papers the register holds already, as far as the person who asks may see. */
public interface KnownPapers {

    /** A paper that is there, whatever its state. */
    record Known(AgreementId agreement, String title, AgreementStatus status) {}

    Map<PaperIdentity, Known> among(Collection<PaperIdentity> papers);
}
