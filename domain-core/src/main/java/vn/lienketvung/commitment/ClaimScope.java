package vn.lienketvung.commitment;

/** What the implementer says of its own result. */
public enum ClaimScope {
    /** Đạt chỉ tiêu. */
    TARGET_REACHED,
    /** Đạt một phần: no more will come, and the counterpart is asked to confirm the part. */
    PARTIAL
}
