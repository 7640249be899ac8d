package vn.lienketvung.enquiry;

/** The two who meet in an enquiry. */
public enum EnquirySide {
    /** Người hỏi mua. */
    BUYER,
    /** Chủ thể của sản phẩm. */
    PRODUCER
}
