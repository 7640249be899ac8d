package vn.lienketvung.enquiry;

/** What came of it, as one side says. */
public enum TradeOutcome {
    /** Đã mua bán. */
    TRADED,
    /** Đang trao đổi: something final may be said later. */
    TALKING,
    /** Không thành. */
    NOTHING
}
