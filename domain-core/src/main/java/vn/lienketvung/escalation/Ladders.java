package vn.lienketvung.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.shared.NotFound;

/** All ladders the acting person may see. */
public interface Ladders {

    Ladder save(Ladder ladder);

    /** Stores what has changed so far: a closed ladder makes room for the next one. */
    void flush();

    Optional<Ladder> findById(LadderId id);

    /** The one that is not closed. */
    Optional<Ladder> openOf(CommitmentId commitment);

    /** The one opened last, closed or not. */
    Optional<Ladder> latestOf(CommitmentId commitment);

    /**
     * Commitments that may need a step or a change of their ladder: what is due by the horizon, and every ladder
     * that no longer fits its commitment.
     */
    List<Candidate> candidates(LocalDate horizon);

    /**
     * Holds the commitment until the end of the transaction, so that two replicas never work on one ladder.
     *
     * @param wait whether to wait for whoever holds it
     * @return false when somebody else holds it, or it is not there
     */
    boolean hold(CommitmentId commitment, boolean wait);

    /**
     * @throws NotFound when there is none, or none this person may see
     */
    default Ladder get(LadderId id) {
        return findById(id).orElseThrow(() -> new NotFound(LadderEvent.SUBJECT, id));
    }
}
