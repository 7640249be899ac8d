package vn.lienketvung.establishment;

/** What an establishment works in; it may name several. */
public enum Sector {
    /** Trồng trọt. */
    CROPS,
    /** Chăn nuôi. */
    LIVESTOCK,
    /** Thủy sản. */
    FISHERY,
    /** Lâm nghiệp. */
    FORESTRY,
    /** Chế biến nông sản, thực phẩm. */
    PROCESSING,
    /** Tiểu thủ công nghiệp, làng nghề. */
    CRAFTS,
    /** Thương mại, phân phối. */
    TRADE,
    /** Du lịch, dịch vụ cộng đồng. */
    TOURISM,
    /** Vận tải, kho bãi. */
    TRANSPORT,
    /** Tín dụng. */
    CREDIT,
    /** Lĩnh vực khác. */
    OTHER
}
