package vn.lienketvung.product;

/** What one unit costs, in đồng, from the lowest to the highest price. */
public record PriceBand(long lowest, long highest) {

    /** Nothing that is sold by the piece or the kilogram costs more. */
    public static final long MOST = 1_000_000_000_000L;

    public PriceBand {
        if (lowest < 1 || highest < lowest || highest > MOST)
            throw new IllegalArgumentException("No band of prices: " + lowest + " to " + highest);
    }

    /** Whether there is but one price. */
    public boolean isOne() {
        return lowest == highest;
    }
}
