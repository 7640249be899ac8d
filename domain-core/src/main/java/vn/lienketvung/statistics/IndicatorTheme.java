package vn.lienketvung.statistics;

/** What an indicator is about, in the order of the catalogue. */
public enum IndicatorTheme {
    /** Dân số, đất đai, đơn vị hành chính. */
    PEOPLE_AND_LAND,
    /** Kinh tế. */
    ECONOMY,
    /** Mục tiêu kế hoạch. */
    TARGETS,
    /** Nghèo đa chiều. */
    POVERTY,
    /** Hợp tác xã. */
    COOPERATIVES,
    /** Chương trình OCOP. */
    OCOP
}
