package vn.lienketvung.register;

import java.util.function.Consumer;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Page;

/** The register as a person may see it. */
public interface Register {

    /** Up to so many matches a page counts; counting all of a long register for every page would cost more than the page. */
    int COUNTED = 300;

    /**
     * One page of what the filter lets through. The total is exact up to {@link #COUNTED}; one above it stands for
     * any larger number.
     *
     * @param reckoning decides what is overdue
     * @param page from 1
     */
    Page<RegisterRow> search(
            RegisterFilter filter, Official by, Reckoning reckoning, int page, int size);

    /** The sums over everything the filter lets through, however much that is. */
    RegisterTotals totals(RegisterFilter filter, Official by, Reckoning reckoning);

    /** Hands over every row that the filter lets through, in its order, without holding them all at once. */
    void each(RegisterFilter filter, Official by, Reckoning reckoning, Consumer<RegisterRow> sink);
}
