package vn.lienketvung.reliability;

/**
 * What takes points off a commitment, however it ended.
 *
 * @param extensions granted
 * @param returned how often the counterpart sent back what was handed in
 * @param silent whether nobody reported on it for too long when the record was drawn up
 */
public record Marks(int extensions, int returned, boolean silent) {

    public static final Marks NONE = new Marks(0, 0, false);

    public boolean isNone() {
        return equals(NONE);
    }
}
