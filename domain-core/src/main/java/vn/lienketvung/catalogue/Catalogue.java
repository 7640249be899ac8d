package vn.lienketvung.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.shared.Sha256;

/** The public products, read by anybody; kept by the database apart from the records themselves. */
public interface Catalogue {

    /** So many are counted, and no further page is shown behind them. */
    int MOST_COUNTED = 2_000;

    /** What can be found at this moment, with every change that was committed before it. */
    CatalogueIndex index();

    /** The products of these keys in their order, as they are shown now; who is withdrawn is left out. */
    List<ProductCard> cards(List<UUID> products);

    /**
     * @param code the last part of its address
     */
    Optional<CatalogueProduct> product(String code);

    Optional<CatalogueProducer> producer(String code);

    /** Whether a public product shows this picture at this moment. */
    boolean shows(String code, Sha256 picture);

    /**
     * Products whose makers declared a certificate that has ended are no longer found by its kind; their pages go on to say that it ended.
     *
     * @return how many products there were
     */
    int dropEndedCertificates(LocalDate today);
}
