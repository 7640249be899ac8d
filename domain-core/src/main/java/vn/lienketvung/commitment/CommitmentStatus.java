package vn.lienketvung.commitment;

/**
 * Where a commitment stands; overdue, at risk and stale are not states but computed from the day. A commitment
 * that is only planned has no state of its own: it is the terms of an agreement not yet in force.
 */
public enum CommitmentStatus {
    /** Chờ điều kiện: it binds, but what must be there first is not there yet. */
    WAITING,
    /** Đang thực hiện: the implementer works and reports. */
    ACTIVE,
    /** Chờ xác nhận: the implementer says it is kept, the counterpart has not answered yet. */
    CLAIMED,
    /** Đã xác nhận: the counterpart confirmed it. */
    FULFILLED,
    /** Hoàn thành một phần: the counterpart confirmed a part of it, and with that it is closed. */
    PARTLY_FULFILLED,
    /** Không thực hiện: both sides agree, or the coordinator found, that it was not kept. */
    NOT_FULFILLED,
    /** Được miễn: both sides and the coordinator let it go. */
    WAIVED,
    /** Đã chuyển giao: another body took it over in a commitment of its own. */
    TRANSFERRED;

    public boolean canBecome(CommitmentStatus next) {
        return switch (this) {
            case WAITING -> next == ACTIVE || next == WAIVED || next == TRANSFERRED;
            case ACTIVE ->
                    next == CLAIMED
                            || next == NOT_FULFILLED
                            || next == WAIVED
                            || next == TRANSFERRED;
            case CLAIMED -> next == ACTIVE || next == FULFILLED || next == PARTLY_FULFILLED;
            case FULFILLED, PARTLY_FULFILLED, NOT_FULFILLED, WAIVED, TRANSFERRED -> false;
        };
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return this == WAITING || this == ACTIVE || this == CLAIMED;
    }

    /** Whether somebody found how far it was kept; what they found it by stays. */
    public boolean isDecided() {
        return this == FULFILLED || this == PARTLY_FULFILLED || this == NOT_FULFILLED;
    }

    /** Whether it was lifted from the implementer, so that it counts for nothing. */
    public boolean isLifted() {
        return this == WAIVED || this == TRANSFERRED;
    }
}
