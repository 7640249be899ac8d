package vn.lienketvung.catalogue;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param page from 1
 * @param total how many there are, exact unless {@code capped}
 * @param capped whether there are more than are counted
 * @param exact whether they are found by the words that were typed, and not by words near them
 * @param unfiltered how many there would be without the filter
 */
public record Findings(
        List<ProductCard> cards,
        int page,
        int total,
        boolean capped,
        boolean exact,
        int unfiltered,
        Tally tally) {

    /** Cards of one page. */
    public static final int SIZE = 24;

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
