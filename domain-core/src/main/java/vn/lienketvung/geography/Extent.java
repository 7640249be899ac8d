package vn.lienketvung.geography;

/** How much of a unit went into its successor. */
public enum Extent {
    /** Toàn bộ. */
    FULL,
    /** Một phần: the rest went elsewhere. */
    PARTIAL
}
