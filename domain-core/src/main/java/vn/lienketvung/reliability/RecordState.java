package vn.lienketvung.reliability;

/** Where a record is on its way to the other provinces. */
public enum RecordState {
    /** Chờ ý kiến: drawn up and shown to the province; it and its leaders named there may reply until the day set. */
    AWAITING_REPLY,
    /** Chờ quyết định: the province or a leader disputes commitments, on which somebody else decides. */
    DISPUTED,
    /** Chờ công bố: nothing is in dispute any more, or the day has passed. */
    READY,
    /** Đã công bố: every province sees it, with the replies beside it. */
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
