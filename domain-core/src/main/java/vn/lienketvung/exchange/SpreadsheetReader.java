package vn.lienketvung.exchange;

import vn.lienketvung.evidence.Upload;
import vn.lienketvung.shared.ActionRefused;

/** Opens a spreadsheet that somebody sent. */
public interface SpreadsheetReader {

    /**
     * @throws ActionRefused at the field {@code file} when it is no spreadsheet of this kind, too big in any way, damaged,
     *     or holds what only does harm: macros, links to other files, parts that unfold without end
     */
    Spreadsheet read(Upload file, SheetLimits limits);
}
