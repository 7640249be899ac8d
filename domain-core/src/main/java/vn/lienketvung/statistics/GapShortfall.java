package vn.lienketvung.statistics;

/** Why a measure of inequality cannot be had: chưa đủ số liệu. */
public enum GapShortfall {
    /** Fewer than two places have a figure. */
    TOO_FEW,
    /** Some places have none, and where they would lie nobody knows. */
    PLACES_MISSING,
    /** A figure is zero or below, so that nothing is a multiple of it. */
    NOT_POSITIVE
}
