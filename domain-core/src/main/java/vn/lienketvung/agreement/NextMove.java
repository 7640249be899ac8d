package vn.lienketvung.agreement;

/** What is to be done next about a commitment that stands open. */
public enum NextMove {
    /** Lo điều kiện: what must be there first is not there yet. */
    BRING_CONDITION,
    /** Báo cáo và đề nghị xác nhận, or propose that it was not kept or shall be let go. */
    REPORT_OR_PROPOSE,
    /** Ký xác nhận: the implementer's leader has a claim to countersign. */
    COUNTERSIGN,
    /** Xác nhận: the counterpart has a claim to answer. */
    CONFIRM,
    /** Trả lời đề xuất. */
    ANSWER_PROPOSAL,
    /** Cơ quan điều phối quyết định: the parties' time is over. */
    COORDINATOR_DECIDES
}
