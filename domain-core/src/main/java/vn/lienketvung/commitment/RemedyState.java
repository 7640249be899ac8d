package vn.lienketvung.commitment;

/** What became of the remedy that was agreed for a commitment that is not kept. */
public enum RemedyState {
    /** Đã xử lý xong. */
    APPLIED,
    /** Còn phải xử lý. */
    DUE,
    /** Thỏa thuận không ghi cách xử lý. */
    NONE_AGREED
}
