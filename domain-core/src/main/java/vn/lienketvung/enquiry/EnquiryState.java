package vn.lienketvung.enquiry;

/** Where an enquiry stands; whatever ends the waiting stands for good. */
public enum EnquiryState {
    /** Chờ trả lời. */
    OPEN,
    /** Đồng ý trao đổi: each side sees how to reach the other. */
    AGREED,
    /** Từ chối. */
    DECLINED,
    /** Người hỏi rút lại. */
    WITHDRAWN,
    /** Hết hạn: nobody answered in time. */
    LAPSED,
    /** Không còn hiệu lực: the product or its producer is no longer public. */
    CLOSED;

    public boolean mayBecome(EnquiryState next) {
        return this == OPEN && next != OPEN;
    }
}
