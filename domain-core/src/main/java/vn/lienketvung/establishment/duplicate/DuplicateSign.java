package vn.lienketvung.establishment.duplicate;

/** What two records of the register have in common; each speaks with its own weight for their being of one body. */
public enum DuplicateSign {
    /** Cùng mã số thuế: the ten digits before those of a branch. */
    TAX_CODE(50),
    /** Trùng tên: without tone marks and the words for its kind, in one province. */
    NAME(40),
    /** Cùng số điện thoại. */
    PHONE(30),
    /** Tên gần giống: the same but for a few letters, in one commune. */
    SIMILAR_NAME(25),
    /** Cùng xã, phường, đặc khu. */
    COMMUNE(20);

    /** The least weight of all signs together at which two records are shown to somebody. */
    public static final int ENOUGH = 50;

    private final int weight;

    DuplicateSign(int weight) {
        this.weight = weight;
    }

    /** From 1 to 50. */
    public int weight() {
        return weight;
    }
}
