package vn.lienketvung.statistics;

/** What somebody did with two sources of one figure. */
public enum ReconciliationDeed {
    /** Nguồn thứ hai ghi số: the second source says its value, or another one. */
    STATED,
    /** Số của tỉnh: what the province answers for was laid beside it. */
    COMPARED,
    /** Giải trình: a side says why the two differ. */
    EXPLAINED,
    /** Kết luận. */
    DECIDED
}
