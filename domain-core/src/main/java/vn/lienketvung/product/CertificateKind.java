package vn.lienketvung.product;

/** What others certified of a product or of how it is made; stars of the OCOP programme are no such thing. */
public enum CertificateKind {
    /** Thực hành sản xuất nông nghiệp tốt tại Việt Nam. */
    VIETGAP,
    /** Thực hành nông nghiệp tốt toàn cầu. */
    GLOBALGAP,
    /** Nông nghiệp hữu cơ. */
    ORGANIC,
    /** Chỉ dẫn địa lý. */
    GEOGRAPHICAL_INDICATION,
    /** Phân tích mối nguy và điểm kiểm soát tới hạn. */
    HACCP,
    /** Hệ thống quản lý an toàn thực phẩm. */
    ISO_22000
}
