package vn.lienketvung.enquiry;

/** Why an enquiry cannot be answered any more. */
public enum ClosingReason {
    /** Chủ thể tạm dừng hoặc không còn hoạt động. */
    PRODUCER_GONE,
    /** Sản phẩm không còn công khai. */
    PRODUCT_WITHDRAWN,
    /** Giấy chứng nhận bị thu hồi. */
    CERTIFICATE_REVOKED
}
