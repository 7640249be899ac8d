package vn.lienketvung.register;

import java.util.Optional;
import vn.lienketvung.agreement.AgreementId;

/** Reads all that belongs to an agreement at once, for those who look at it. */
public interface Dossiers {

    /** So many turns of each commitment a glance shows, at least. */
    int LATEST_TURNS = 4;

    /** Everything, with every report and every turn. */
    Optional<Dossier> whole(AgreementId id);

    /**
     * What shows where each commitment stands: of its reports at least the last one, those with evidence and, of a
     * claimed commitment, one of everybody who has reported; of its turns at least the last {@link #LATEST_TURNS}. All
     * else is whole.
     */
    default Optional<Dossier> glance(AgreementId id) {
        return whole(id);
    }
}
