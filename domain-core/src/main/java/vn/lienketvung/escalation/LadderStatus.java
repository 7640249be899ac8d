package vn.lienketvung.escalation;

/** Whether a ladder climbs. */
public enum LadderStatus {
    /** Đang chạy: steps are taken on their days. */
    CLIMBING,
    /** Tạm dừng: the implementer says it is kept, the counterpart has not answered yet. */
    STOPPED,
    /** Đã đóng: the commitment is settled, or has another due day and with it another ladder. */
    CLOSED;

    public boolean canBecome(LadderStatus next) {
        return switch (this) {
            case CLIMBING -> next == STOPPED || next == CLOSED;
            case STOPPED -> next == CLIMBING || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
