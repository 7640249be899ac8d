package vn.lienketvung.commitment;

/** Where a commitment stands; overdue and at risk are not states but computed from the day. */
public enum CommitmentStatus {
    /** Đang thực hiện: the implementer works and reports. */
    ACTIVE,
    /** Chờ xác nhận: the implementer says it is kept, the counterpart has not answered yet. */
    CLAIMED,
    /** Đã xác nhận: the counterpart confirmed it. */
    FULFILLED;

    public boolean canBecome(CommitmentStatus next) {
        return switch (this) {
            case ACTIVE -> next == CLAIMED;
            case CLAIMED -> next == ACTIVE || next == FULFILLED;
            case FULFILLED -> false;
        };
    }
}
