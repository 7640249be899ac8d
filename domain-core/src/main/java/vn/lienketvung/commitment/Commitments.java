package vn.lienketvung.commitment;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.shared.NotFound;

/** All commitments that the acting person may see. */
public interface Commitments {

    Commitment save(Commitment commitment);

    Optional<Commitment> findById(CommitmentId id);

    /** In the order of the agreement's text. */
    List<Commitment> of(AgreementId agreement);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Commitment get(CommitmentId id) {
        return findById(id).orElseThrow(() -> new NotFound(CommitmentEvent.SUBJECT, id));
    }
}
