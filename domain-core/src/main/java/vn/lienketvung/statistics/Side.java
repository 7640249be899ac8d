package vn.lienketvung.statistics;

/** Whose value, of the two that are compared. */
public enum Side {
    /** Tỉnh: the value that the province entered and approved. */
    PROVINCE,
    /** Nguồn thứ hai: what a ministry or the statistics office says. */
    SECOND
}
