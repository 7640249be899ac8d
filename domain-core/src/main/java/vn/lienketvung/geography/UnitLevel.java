package vn.lienketvung.geography;

/** The two levels of local government since 1 July 2025; districts, between them, are gone. */
public enum UnitLevel {
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp xã. */
    COMMUNE
}
