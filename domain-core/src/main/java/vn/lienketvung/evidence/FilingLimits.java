package vn.lienketvung.evidence;

/**
 * How much may be filed at once; shown to the person before they choose a file.
 *
 * @param maxBytes the largest file taken, in bytes
 */
public record FilingLimits(long maxBytes) {

    public static final FilingLimits DEFAULT = new FilingLimits(10L * 1024 * 1024);

    /** In megabytes of 1,048,576 bytes, rounded down. */
    public long maxMegabytes() {
        return maxBytes / (1024 * 1024);
    }
}
