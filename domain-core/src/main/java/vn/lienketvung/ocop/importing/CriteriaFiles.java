package vn.lienketvung.ocop.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.ocop.CriteriaEvent;
import vn.lienketvung.shared.NotFound;

/** The spreadsheets of criteria; administrators only see them. */
public interface CriteriaFiles {

    void keep(CriteriaFile file, byte[] content);

    Optional<CriteriaFile> find(UUID id);

    /** Those that wait and the newest that were taken over, newest first. */
    List<CriteriaFile> newest();

    /** As it was sent; only while it waits. */
    byte[] contentOf(UUID id);

    /** The content goes, its digest stays. */
    void takenOver(UUID id, LocalDate from);

    void remove(UUID id);

    /**
     * @throws NotFound when there is none
     */
    default CriteriaFile get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(CriteriaEvent.FILE, id));
    }
}
