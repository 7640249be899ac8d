package vn.lienketvung.catalogue.persistence;

import java.util.List;
import java.util.UUID;

/**
 * What was committed between two snapshots of the database.
 *
 * @param gone products that are public no longer
 * @param found products as they stand now
 */
record ProductChanges(String since, String now, List<UUID> gone, List<IndexedProduct> found) {

    boolean isEmpty() {
        return gone.isEmpty() && found.isEmpty();
    }
}
