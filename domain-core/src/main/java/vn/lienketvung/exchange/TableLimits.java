package vn.lienketvung.exchange;

/**
 * How much of a table is taken in; shown to the person before they choose a file.
 *
 * @param maxBytes the largest file
 * @param maxOldBytes the largest file in the old XLS format, which cannot be read piece by piece
 * @param maxRows the most rows that hold something, headings included
 * @param maxColumns the most columns
 * @param maxUnpacked the largest sum of the parts that are read, in bytes
 */
public record TableLimits(
        long maxBytes, long maxOldBytes, int maxRows, int maxColumns, long maxUnpacked) {

    private static final long MEGABYTE = 1024L * 1024;

    public static final TableLimits DEFAULT =
            new TableLimits(20 * MEGABYTE, 5 * MEGABYTE, 100_000, 100, 400 * MEGABYTE);

    /** In megabytes of 1,048,576 bytes, rounded down. */
    public long maxMegabytes() {
        return maxBytes / MEGABYTE;
    }

    /** In megabytes of 1,048,576 bytes, rounded down. */
    public long maxOldMegabytes() {
        return maxOldBytes / MEGABYTE;
    }
}
