package vn.lienketvung.statistics;

/** How far the place where a figure was read can be trusted. */
public enum Confidence {
    /** Thấp: not official, or sources differ; never published. */
    LOW,
    /** Trung bình: read at second hand. */
    MEDIUM,
    /** Cao: read in the document itself or in a faithful copy. */
    HIGH;

    public boolean isPublishable() {
        return this != LOW;
    }
}
