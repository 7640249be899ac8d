package vn.lienketvung.statistics;

/** Cách so sánh: what of places is held against each other. */
public enum GapBasis {
    /** Trên 100.000 dân: an amount by the average population of the same place and year. */
    PER_PERSON,
    /** Số liệu như công bố: the figures themselves. */
    AS_IT_IS;

    /** So many people an amount is counted for. */
    public static final int PEOPLE = 100_000;
}
