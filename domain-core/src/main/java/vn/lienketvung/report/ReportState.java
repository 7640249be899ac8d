package vn.lienketvung.report;

/** Where one edition of a report stands. */
public enum ReportState {
    /** Đang soạn: an official writes; the tables are counted anew each time they are looked at. */
    DRAFT,
    /** Chờ kiểm tra: written, a superior has not looked at it yet. */
    IN_REVIEW,
    /** Đã kiểm tra: the figures are frozen, the paper can be printed and signed. */
    REVIEWED,
    /** Đã ký: numbered and signed, the scan is filed. */
    SIGNED,
    /** Đã gửi: the recipient has not answered yet. */
    SENT,
    /** Đã tiếp nhận. */
    ACCEPTED,
    /** Trả lại: with a reason; a corrected edition is due. */
    RETURNED,
    /** Đã thay bằng bản đính chính: kept, a later edition was sent. */
    CORRECTED;

    public boolean mayBecome(ReportState next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW;
            case IN_REVIEW -> next == DRAFT || next == REVIEWED;
            case REVIEWED -> next == DRAFT || next == SIGNED;
            case SIGNED -> next == SENT;
            case SENT -> next == ACCEPTED || next == RETURNED;
            case ACCEPTED, RETURNED -> next == CORRECTED;
            case CORRECTED -> false;
        };
    }

    /** Whether its figures stand for good, or until somebody takes the review back. */
    public boolean isFrozen() {
        return this != DRAFT && this != IN_REVIEW;
    }

    /** Whether it has left the house of whoever wrote it. */
    public boolean isSent() {
        return this == SENT || this == ACCEPTED || this == RETURNED || this == CORRECTED;
    }

    /** Whether it speaks for its body: sent, neither returned nor replaced. */
    public boolean isValid() {
        return this == SENT || this == ACCEPTED;
    }
}
