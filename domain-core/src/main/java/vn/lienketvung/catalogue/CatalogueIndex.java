package vn.lienketvung.catalogue;

import java.util.Set;

/** The words and traits of all public products as they stand at one moment; closed when a page has what it needs. */
public interface CatalogueIndex extends AutoCloseable {

    /**
     * What meets the demand and the filter, the best first: named exactly so, the words in the name, the most stars.
     *
     * @param offset how many of them to pass over
     * @param size how many to name; 0 for the traits of all
     */
    Matches find(Demand demand, CatalogueFilter filter, int offset, int size);

    /** Words one letter away by which products are found: one too many, one missing, one wrong, two changed about. */
    Set<String> near(String word);

    /** Equal to that of another reading when nothing changed in between. */
    Object state();

    @Override
    void close();
}
