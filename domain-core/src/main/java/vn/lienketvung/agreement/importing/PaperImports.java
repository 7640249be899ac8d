package vn.lienketvung.agreement.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;

/** The spreadsheets somebody sent; each person sees their own only. */
public interface PaperImports {

    void keep(PaperImport paperImport, byte[] content, Official owner);

    Optional<PaperImport> find(UUID id, Official by);

    /** Newest first. */
    List<PaperImport> of(Official by);

    /** As it was sent; only while it waits. */
    byte[] contentOf(UUID id);

    /** Lets nobody else enter papers until this transaction has ended: two files may hold the same one. */
    void alone();

    /** Writes what was entered so far and keeps nothing of it in mind: hundreds at once would slow each other down. */
    void settle();

    /** Entered: the content goes, the receipt stays. */
    void entered(UUID id, Instant at, List<ReceiptLine> receipt);

    List<ReceiptLine> receiptOf(UUID id);

    void remove(UUID id);

    /** Forgets those whose time is over; tells how many. */
    int forgetExpired(Instant now);

    /**
     * @throws NotFound also when it is somebody else's
     */
    default PaperImport get(UUID id, Official by) {
        return find(id, by).orElseThrow(() -> new NotFound(PaperImport.SUBJECT, id));
    }
}
