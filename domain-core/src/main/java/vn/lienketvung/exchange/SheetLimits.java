package vn.lienketvung.exchange;

/**
 * How much of a spreadsheet is taken in; what goes beyond is refused before it is read.
 *
 * @param maxBytes the largest file
 * @param maxUnpacked the largest sum of its unpacked parts, in bytes
 * @param maxParts the most parts a file may be made of
 * @param maxRows the lowest row of a sheet that may hold something
 * @param maxColumns the most columns of a sheet
 */
public record SheetLimits(
        long maxBytes, long maxUnpacked, int maxParts, int maxRows, int maxColumns) {

    private static final long MEGABYTE = 1024L * 1024;

    /** Enough for some thousand rows of long text. */
    public static final SheetLimits DEFAULT =
            new SheetLimits(5 * MEGABYTE, 60 * MEGABYTE, 300, 20_000, 60);

    /** In megabytes of 1,048,576 bytes, rounded down. */
    public long maxMegabytes() {
        return maxBytes / MEGABYTE;
    }
}
