package vn.lienketvung.statistics;

/** Why two sources differ. */
public enum DifferenceReason {
    /** Khác phạm vi: other units, bodies or goods are counted. */
    SCOPE,
    /** Khác thời điểm. */
    TIME,
    /** Ước tính hoặc sơ bộ so với chính thức. */
    FINALITY,
    /** Khác định nghĩa, phương pháp. */
    DEFINITION,
    /** Khác đơn vị tính hoặc làm tròn. */
    ROUNDING,
    /** Số của tỉnh sai. */
    PROVINCE_WRONG,
    /** Số của nguồn thứ hai sai. */
    SECOND_WRONG,
    /** Khác. */
    OTHER
}
