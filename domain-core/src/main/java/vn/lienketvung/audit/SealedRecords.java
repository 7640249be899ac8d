package vn.lienketvung.audit;

import java.util.List;
import java.util.Map;

/**
 * Records that are only ever added to, and whose content the trail states with a hash: a context that keeps such records lets
 * the check compare both, so that a change behind the portal's back is found although no row of the trail was touched.
 */
public interface SealedRecords {

    /** The kinds of entries that state a content; each of them states the next one of its record. */
    List<String> kinds();

    /** The hashes of what is kept now, oldest first, by the id of the record in the trail. */
    Map<String, List<String>> hashes();
}
