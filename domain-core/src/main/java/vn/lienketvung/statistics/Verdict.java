package vn.lienketvung.statistics;

/** Which of two values stands. */
public enum Verdict {
    /** Lấy số của tỉnh. */
    PROVINCE,
    /** Lấy số của nguồn thứ hai. */
    SECOND,
    /** Giữ cả hai: each by its own definition; the province's stays in the series. */
    BOTH;

    /** The side whose value stands in the series. */
    public Side side() {
        return this == SECOND ? Side.SECOND : Side.PROVINCE;
    }
}
