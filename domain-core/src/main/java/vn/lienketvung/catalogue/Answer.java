package vn.lienketvung.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * What the index says to a question, by keys: what is shown of the products is read when they are shown.
 *
 * @param products those of the page that was asked for
 * @param total how many there are, exact unless {@code capped}
 * @param exact whether they are found by the words that were typed
 * @param unfiltered how many there would be without the filter
 */
record Answer(
        List<UUID> products,
        int total,
        boolean capped,
        boolean exact,
        int unfiltered,
        Tally tally) {}
