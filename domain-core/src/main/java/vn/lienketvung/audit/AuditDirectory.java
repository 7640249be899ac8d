package vn.lienketvung.audit;

import java.util.List;
import vn.lienketvung.shared.Page;

/** The read side of the trail. */
public interface AuditDirectory {

    /**
     * The entries that match, newest first.
     *
     * @param page from 1
     */
    Page<RecordedEntry> search(AuditFilter filter, int page);

    /** Every kind that occurs, in the order of their names. */
    List<String> kinds();
}
