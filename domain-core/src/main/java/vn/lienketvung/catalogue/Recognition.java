package vn.lienketvung.catalogue;

/** What a product of the published lists is known by. */
public enum Recognition {
    /** Sản phẩm OCOP: it was given stars. */
    OCOP,
    /** Chỉ dẫn địa lý: its name is protected. */
    GEOGRAPHICAL_INDICATION,
    /** Đặc sản địa phương: known, and rated by nobody. */
    SPECIALTY
}
