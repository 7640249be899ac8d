package vn.lienketvung.pledge;

/** What an entry of a ledger says. */
public enum EntryKind {
    /** Báo đóng góp: the giver says that it has put something in. */
    REPORTED,
    /** Xác nhận đã nhận: the receiver says that it has it; only then it counts as received. */
    CONFIRMED,
    /** Chưa nhận: the receiver says that it has not. */
    REFUSED,
    /** Đã sử dụng: the receiver says what it was used for. */
    USED,
    /** Bút toán đảo: an earlier entry was wrong and counts no longer. */
    REVERSED
}
