package vn.lienketvung.enquiry;

/** Why a producer declines. */
public enum DeclineReason {
    /** Hết hàng hoặc chưa đến vụ. */
    OUT_OF_STOCK,
    /** Số lượng quá ít. */
    TOO_LITTLE,
    /** Số lượng quá nhiều. */
    TOO_MUCH,
    /** Không giao được đến nơi yêu cầu. */
    NO_DELIVERY,
    /** Đã có người tiêu thụ. */
    SOLD_ELSEWHERE,
    /** Lý do khác: said in words. */
    OTHER
}
