package vn.lienketvung.reliability;

/** Where a record is on its way to the other provinces. */
public enum RecordState {
    /** Chờ ý kiến của tỉnh: drawn up and shown to the province, which may reply until the day set. */
    AWAITING_REPLY,
    /** Chờ quyết định: the province disputes commitments, on which somebody else decides. */
    DISPUTED,
    /** Chờ công bố: nothing is in dispute any more, or the day has passed without a reply. */
    READY,
    /** Đã công bố: every province sees it, with the reply beside it. */
    PUBLISHED;

    public boolean mayBecome(RecordState next) {
        return switch (this) {
            case AWAITING_REPLY -> next == DISPUTED || next == READY;
            case DISPUTED -> next == READY;
            case READY -> next == PUBLISHED;
            case PUBLISHED -> false;
        };
    }
}
