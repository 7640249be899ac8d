package vn.lienketvung.enquiry;

/** What a buyer asks for. */
public enum EnquiryPurpose {
    /** Báo giá: a price for a quantity. */
    QUOTE,
    /** Liên hệ: to be called or written to. */
    CONTACT
}
