package vn.lienketvung.ocop;

/** The three parts of every criteria set, 100 points together. */
public enum ScorePart {
    /** Sản phẩm và sức mạnh của cộng đồng. */
    A(40),
    /** Khả năng tiếp thị. */
    B(25),
    /** Chất lượng sản phẩm. */
    C(35);

    private final int maxPoints;

    ScorePart(int maxPoints) {
        this.maxPoints = maxPoints;
    }

    public int maxPoints() {
        return maxPoints;
    }
}
