package vn.lienketvung.enquiry;

/** What the buyer is, in its own words; the producer reads it before it answers. */
public enum BuyerKind {
    /** Cửa hàng, siêu thị. */
    RETAILER,
    /** Nhà phân phối, bán buôn. */
    WHOLESALER,
    /** Nhà hàng, khách sạn, bếp ăn. */
    CATERER,
    /** Cơ sở chế biến. */
    PROCESSOR,
    /** Doanh nghiệp xuất khẩu. */
    EXPORTER,
    /** Cơ quan, tổ chức khác. */
    OTHER_BODY,
    /** Người mua lẻ. */
    CONSUMER
}
