package vn.lienketvung.product.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.Description;

/** The good rows of tables of products, between the check and the products of their makers. */
public interface LoadedProducts {

    /** Sets rows aside. */
    void stage(UUID job, List<Row> rows);

    /**
     * Finds who makes what; rows without exactly one maker, and rows that mean the same product, are no longer good.
     *
     * @param province whose makers may be meant; null for the nation
     */
    List<Clash> settle(UUID job, @Nullable String province);

    /** What would become of the rows. */
    ImportTally outlook(UUID job);

    /** Stores them all. */
    ImportTally load(ImportJob job, ImportChoice choice);

    /**
     * Removes what was added, and gives back what was changed, but for what somebody has worked on since.
     *
     * @return how many products stay for that reason
     */
    int undo(ImportJob job);

    void forget(UUID job);

    /** A good row, with the id of the product should it become one. */
    record Row(
            int number,
            UUID id,
            ProducerClue producer,
            Description said,
            @Nullable Certificate certificate) {}

    /**
     * A row that cannot be stored.
     *
     * @param shown the words that are in the way
     * @param first the row above that means the same; 0 when another reason is in the way
     */
    record Clash(int row, Obstacle obstacle, String shown, int first) {}
}
