package vn.lienketvung.enquiry;

/** What the buyer has still to be told by mail. */
public enum BuyerNews {
    /** Đã nhận yêu cầu: where to follow it. */
    ASKED,
    /** Chủ thể đồng ý. */
    AGREED,
    /** Chủ thể từ chối. */
    DECLINED,
    /** Không có trả lời. */
    LAPSED,
    /** Không còn hiệu lực. */
    CLOSED,
    /** Chủ thể đã ghi kết quả. */
    OUTCOME
}
