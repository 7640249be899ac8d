package vn.lienketvung.statistics;

/** How far the comparison of two sources of one figure has come. */
public enum ReconciliationState {
    /** Chờ số của tỉnh: the province has approved none yet. */
    WAITING,
    /** Đang đối chiếu: both differ beyond the tolerance, and nobody has decided. */
    OPEN,
    /** Khớp: both say the same within the tolerance. */
    AGREED,
    /** Đã kết luận: decided which stands; the other value is kept. */
    DECIDED
}
