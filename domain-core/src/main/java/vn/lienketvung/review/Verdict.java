package vn.lienketvung.review;

/** What a member votes for, and what a panel concludes. */
public enum Verdict {
    /** Duyệt. */
    APPROVE,
    /** Duyệt có điều kiện: each with its day and its owner. */
    APPROVE_WITH_CONDITIONS,
    /** Trả lại với lý do. */
    RETURN,
    /** Không duyệt: final. */
    REJECT
}
