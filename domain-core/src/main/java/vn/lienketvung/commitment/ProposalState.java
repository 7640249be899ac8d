package vn.lienketvung.commitment;

/** Where a proposal stands. */
public enum ProposalState {
    /** Chờ trả lời. */
    OPEN,
    /** Được chấp thuận, by everybody who had to. */
    ACCEPTED,
    /** Bị từ chối, by somebody who had to accept. */
    REFUSED,
    /** Đã rút, by the side that made it. */
    WITHDRAWN,
    /** Không còn hiệu lực: the commitment was closed over it. */
    LAPSED
}
