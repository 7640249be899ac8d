package vn.lienketvung.catalogue;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.lienketvung.shared.Sha256;

/** The public products, read by anybody; kept by the database apart from the records themselves. */
public interface Catalogue {

    /** So many are counted, and no further page is shown behind them. */
    int MOST_COUNTED = 2_000;

    /**
     * What meets the demand and the filter, the best first: named exactly so, the words in the name, the most stars.
     *
     * @param offset how many of them to pass over
     * @param size how many to show; 0 for their traits alone
     */
    Matches find(Demand demand, CatalogueFilter filter, int offset, int size);

    /** Those of the words by which any product was ever found. */
    Set<String> known(Collection<String> words);

    /**
     * @param code the last part of its address
     */
    Optional<CatalogueProduct> product(String code);

    Optional<CatalogueProducer> producer(String code);

    /** Whether a public product shows this picture at this moment. */
    boolean shows(String code, Sha256 picture);
}
