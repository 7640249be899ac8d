package vn.lienketvung.statistics;

/** How final a figure is; what is put together of several is as final as the least final of them. */
public enum FigureStatus {
    /** Ước tính: before everything has been counted. */
    ESTIMATE,
    /** Sơ bộ: counted, not settled yet. */
    PRELIMINARY,
    /** Chính thức. */
    OFFICIAL
}
