package vn.lienketvung.establishment;

/**
 * How big a cooperative or union calls itself by Decree 113/2024/NĐ-CP, which sorts them by official members and by revenue or
 * capital. Declared, never computed: the portal knows neither revenue nor capital.
 */
public enum SizeClass {
    /** Siêu nhỏ. */
    MICRO,
    /** Nhỏ. */
    SMALL,
    /** Vừa. */
    MEDIUM,
    /** Lớn. */
    LARGE
}
