package vn.lienketvung.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * What an index found.
 *
 * @param traits of what was found, one packed number for each product; of {@link Catalogue#MOST_COUNTED} and one at most
 * @param products the part of the list that was asked for
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of plain numbers, compared by nobody
public record Matches(long[] traits, List<UUID> products) {

    /** Whether there are more than were counted. */
    public boolean isCapped() {
        return traits.length > Catalogue.MOST_COUNTED;
    }

    public boolean isEmpty() {
        return traits.length == 0;
    }
}
