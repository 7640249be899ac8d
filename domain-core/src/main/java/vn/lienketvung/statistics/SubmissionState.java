package vn.lienketvung.statistics;

/** How far a figure has come on its way from the province to the public; each turn leads to one of these. */
public enum SubmissionState {
    /** Đã nhập: by an official of the province; may still be changed. */
    ENTERED,
    /** Tỉnh đã duyệt: a leader of the province answers for it; waits for the region. */
    APPROVED,
    /** Đã khóa: accepted by the region or the ministry, and published. */
    LOCKED,
    /** Mở lại: given back with a reason; what was published before stays until another is locked. */
    REOPENED;

    /** Whether the province may enter a value now. */
    public boolean takesEntries() {
        return this == ENTERED || this == REOPENED;
    }
}
