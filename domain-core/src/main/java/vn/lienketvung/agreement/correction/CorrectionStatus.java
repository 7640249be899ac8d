package vn.lienketvung.agreement.correction;

/** Where a correction stands; the database holds the same table. */
public enum CorrectionStatus {
    /** Chờ ký xác nhận: a party has proposed it, the text still stands as signed. */
    PROPOSED,
    /** Đã đính chính: the counterpart has countersigned it, the text shows the corrected words. */
    COUNTERSIGNED,
    /** Bị từ chối: the counterpart says why it is no typing error. */
    REFUSED,
    /** Đã rút: the party that proposed it thinks better of it. */
    WITHDRAWN,
    /** Hết hiệu lực: the agreement ended before anybody answered. */
    LAPSED;

    /** Everything but a proposal stands for good. */
    public boolean canBecome(CorrectionStatus next) {
        return this == PROPOSED && next != PROPOSED;
    }
}
