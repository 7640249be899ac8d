package vn.lienketvung.council;

import java.util.Optional;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.shared.NotFound;

/** All councils that the acting person may see. */
public interface Councils {

    Council save(Council council);

    Optional<Council> findById(CouncilId id);

    /** The one that was appointed for the dossier. */
    Optional<Council> findFor(DossierId dossier);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Council get(CouncilId id) {
        return findById(id).orElseThrow(() -> new NotFound(CouncilEvent.SUBJECT, id));
    }
}
