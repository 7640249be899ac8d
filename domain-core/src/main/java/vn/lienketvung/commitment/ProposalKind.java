package vn.lienketvung.commitment;

/** What one side may propose about a commitment that stands open. */
public enum ProposalKind {
    /** Gia hạn: another due day; the second time the coordinator must agree as well. */
    EXTENSION,
    /** Ghi nhận không thực hiện: both sides agree that it is not kept. */
    NOT_FULFILLED,
    /** Miễn thực hiện: both sides and the coordinator let it go. */
    WAIVER,
    /** Chuyển giao: another body takes it over, with everybody's agreement. */
    TRANSFER;

    /** Whether the coordinator must agree, after so many extensions already granted. */
    public boolean needsCoordinator(int extensions) {
        return this == WAIVER || this == TRANSFER || this == EXTENSION && extensions > 0;
    }

    /** Whether nothing is left to do after it, so that it fits what an agreement's end left open. */
    public boolean settles() {
        return this == NOT_FULFILLED || this == WAIVER;
    }

    /** Whether it may be proposed while the condition is still open. */
    public boolean fitsWaiting() {
        return this != NOT_FULFILLED;
    }
}
