package vn.lienketvung.establishment.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.Particulars;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportTally;

/** The good rows of tables of establishments, between the check and the register. */
public interface LoadedRows {

    /** Sets rows aside. */
    void stage(UUID job, List<Row> rows);

    /**
     * Finds rows that mean the same, and rows that mean what stands in the register of another province; they are no longer
     * good.
     *
     * @param province null for the nation
     */
    List<Clash> settle(UUID job, @Nullable String province);

    /** What would become of the rows. */
    ImportTally outlook(UUID job);

    /** Stores them all. */
    ImportTally load(ImportJob job, ImportChoice choice);

    /** Records stored by the import that somebody has worked on since. */
    int workedOnSince(UUID job);

    /** Removes what was added, and gives back what was changed. */
    void undo(ImportJob job);

    void forget(UUID job);

    /** A good row, with the code of a receipt should it become a record. */
    record Row(int number, UUID id, String receipt, Particulars said) {}

    /**
     * A row that cannot be stored beside another.
     *
     * @param shown what they have in common
     * @param first the row above that means the same; 0 when it stands in the register of another province
     */
    record Clash(int row, boolean byTaxCode, String shown, int first) {}
}
