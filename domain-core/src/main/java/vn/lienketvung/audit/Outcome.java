package vn.lienketvung.audit;

/** What became of the attempt that an audit entry tells of. */
public enum Outcome {
    /** Đã thực hiện: the change was made. */
    DONE,
    /** Bị từ chối: nothing was changed. */
    REFUSED,
    /** Đã xem: something sensitive was read. */
    READ
}
