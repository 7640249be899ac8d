package vn.lienketvung.pledge;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.shared.NotFound;

/** All ledgers that the acting person may see. */
public interface PledgeLedgers {

    PledgeLedger save(PledgeLedger ledger);

    Optional<PledgeLedger> findById(PledgeId id);

    /** In the order of the agreement's text. */
    List<PledgeLedger> of(AgreementId agreement);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default PledgeLedger get(PledgeId id) {
        return findById(id).orElseThrow(() -> new NotFound(PledgeEvent.SUBJECT, id));
    }
}
