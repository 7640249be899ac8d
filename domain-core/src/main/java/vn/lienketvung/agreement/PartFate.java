package vn.lienketvung.agreement;

/** What became of a part of the text between two submissions. */
public enum PartFate {
    /** Không đổi: neither its words nor its place. */
    UNCHANGED,
    /** Sửa: other words; it may have moved too. */
    CHANGED,
    /** Chuyển vị trí: the same words at another place among the others. */
    MOVED,
    /** Thêm. */
    ADDED,
    /** Bỏ. */
    REMOVED
}
