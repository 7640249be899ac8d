package vn.lienketvung.pledge;

/** What became of an entry that others may answer or reverse. */
public enum EntryState {
    /** Chờ xác nhận. */
    WAITING,
    /** Đã nhận. */
    RECEIVED,
    /** Bên nhận báo chưa nhận. */
    REFUSED,
    /** Đã sử dụng. */
    USED,
    /** Đã đảo. */
    REVERSED,
    /** An answer or a reversal, which stands. */
    STANDS;

    /** Whether it can be reversed: what was answered with no stands, and so does a reversal. */
    public boolean isReversible() {
        return this == WAITING || this == RECEIVED || this == USED;
    }
}
