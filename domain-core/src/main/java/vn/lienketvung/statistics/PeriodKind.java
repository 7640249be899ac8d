package vn.lienketvung.statistics;

/** How long a period is. */
public enum PeriodKind {
    /** Thời điểm: as of one day. */
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    /** Chín tháng đầu năm, as the statistics office publishes every October. */
    NINE_MONTHS,
    YEAR,
    /** Giai đoạn nhiều năm: such as the five years of a plan. */
    YEARS
}
