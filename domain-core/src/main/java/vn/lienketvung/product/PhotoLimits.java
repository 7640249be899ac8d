package vn.lienketvung.product;

/**
 * How big a photo may be; shown to the person before they choose one.
 *
 * @param maxBytes of the file, in bytes
 * @param maxPoints width times height, read from its head before anything is unpacked
 */
public record PhotoLimits(long maxBytes, long maxPoints) {

    public static final PhotoLimits DEFAULT = new PhotoLimits(10L * 1024 * 1024, 50_000_000);

    /** In megabytes of 1,048,576 bytes, rounded down. */
    public long maxMegabytes() {
        return maxBytes / (1024 * 1024);
    }

    /** In millions, rounded down. */
    public long maxMegapixels() {
        return maxPoints / 1_000_000;
    }
}
