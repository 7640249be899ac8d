package vn.lienketvung.establishment.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.shared.NotFound;

/** All mergers that the acting person may see. */
public interface EstablishmentMerges {

    /** Noted before anything is handed over: it is what lets the belongings of one pass to the other. */
    void add(EstablishmentMerge merge);

    /** Noted before anything is handed back, for the same reason. */
    void undone(EstablishmentMerge merge);

    Optional<EstablishmentMerge> find(UUID id);

    /** Those that stand and have this record on either side, the newest first. */
    List<EstablishmentMerge> standing(EstablishmentId either);

    /** What the records said is not needed once nothing can be undone; how many were relieved of it. */
    int forgetAnswersBefore(Instant at);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default EstablishmentMerge get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("merge", id));
    }
}
