package vn.lienketvung.agreement;

/** Where a condition of an approval stands. */
public enum ConditionStatus {
    /** Chờ đáp ứng: its owner has handed in nothing, or nothing that was accepted. */
    OPEN,
    /** Chờ kiểm tra: its owner says that it is met. */
    HANDED_IN,
    /** Đã đáp ứng. */
    MET
}
