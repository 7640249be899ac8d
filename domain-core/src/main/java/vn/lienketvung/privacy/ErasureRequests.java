package vn.lienketvung.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.NotFound;

/** All requests for erasure. */
public interface ErasureRequests {

    ErasureRequest save(ErasureRequest request);

    Optional<ErasureRequest> findById(ErasureRequestId id);

    /** What somebody asked for last, however it stands. */
    Optional<ErasureRequest> latestOf(AccountId account);

    /** Those that wait, the most urgent first; then those decided on last, fifty at most. */
    List<ErasureRequest> newest();

    /** Those that wait and are to be answered by that day, or should have been. */
    List<ErasureRequest> waitingUntil(LocalDate day);

    /**
     * @throws NotFound when there is none
     */
    default ErasureRequest get(ErasureRequestId id) {
        return findById(id).orElseThrow(() -> new NotFound(ErasureEvent.SUBJECT, id));
    }
}
