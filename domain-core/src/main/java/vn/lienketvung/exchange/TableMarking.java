package vn.lienketvung.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/** Gives a table back with the cells marked in which something is wrong, and a column that says what. */
public interface TableMarking {

    /** More rows are given back as values in a new workbook: one of one's own would not fit into memory. */
    int MOST_ROWS_OF_OWN = 5_000;

    /**
     * @param heading of the column that says what is wrong
     * @param words for what was found in a cell
     * @return the ending of the name that fits what was written
     */
    String mark(
            FollowImports.Kept kept,
            String heading,
            Function<CellProblem, String> words,
            OutputStream out)
            throws IOException;
}
