package vn.lienketvung.exchange;

/**
 * What becomes of the rows of a table: after the check what would, after loading what did.
 *
 * @param bad rows with a problem; none of them is ever stored
 * @param problems in all of them
 * @param fresh rows that are new
 * @param changed rows whose record is known and says something else
 * @param same rows whose record is known and says just that
 * @param skipped rows whose record is known and left alone
 */
public record ImportTally(int bad, int problems, int fresh, int changed, int same, int skipped) {

    public static final ImportTally NONE = new ImportTally(0, 0, 0, 0, 0, 0);

    /** Rows that may be stored, or are stored already. */
    public int good() {
        return fresh + changed + same + skipped;
    }

    /** Records that are added or changed. */
    public int stored() {
        return fresh + changed;
    }

    /** The rows that hold together with those that do not. */
    public ImportTally with(int badRows, int problemsInThem) {
        return new ImportTally(badRows, problemsInThem, fresh, changed, same, skipped);
    }
}
