package vn.lienketvung.exchange;

import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.ActionRefused;

/** Goes through a table that somebody sent, row by row, whatever its size: XLSX, XLS or CSV. */
public interface TableReader {

    /**
     * @throws ActionRefused at the field {@code file} when it is no table, too big in any way, damaged, locked, or holds
     *     what only does harm; some rows may have been handed over before
     */
    void read(Upload file, TableLimits limits, Sink sink);

    /** Takes what is read. */
    interface Sink {

        /**
         * @param name as the tab is called; the file name for CSV
         * @return whether its rows are wanted
         */
        boolean sheet(String name);

        /** A row that holds something, from above. */
        void row(TableRow row);
    }
}
