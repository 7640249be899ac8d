package vn.lienketvung.agreement.correction;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.shared.NotFound;

/** All corrections that the acting person may see. */
public interface Corrections {

    Correction save(Correction correction);

    /** Stores what has changed so far: the database lets a signed word change only after its correction. */
    void flush();

    Optional<Correction> findById(CorrectionId id);

    /** Oldest first. */
    List<Correction> of(AgreementId agreement);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Correction get(CorrectionId id) {
        return findById(id).orElseThrow(() -> new NotFound(CorrectionEvent.SUBJECT, id));
    }
}
