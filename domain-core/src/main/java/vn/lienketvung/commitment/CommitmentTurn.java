package vn.lienketvung.commitment;

/** What happened to a commitment, one word each. */
public enum CommitmentTurn {
    ACTIVATED,
    KNOWN_FROM_PAPER,
    TAKEN_OVER,
    CONDITION_MET,
    REPORTED,
    CLAIM_PREPARED,
    CLAIM_HELD_BACK,
    CLAIMED,
    SENT_BACK,
    CONFIRMED,
    PARTLY_CONFIRMED,
    PROPOSED,
    PROPOSAL_ACCEPTED,
    PROPOSAL_REFUSED,
    PROPOSAL_WITHDRAWN,
    EXTENDED,
    NOT_KEPT,
    WAIVED,
    TRANSFERRED,
    LEADER_CHANGED,
    LEFT_TO_COORDINATOR,
    EVIDENCE_WITHDRAWN,
    CORRECTED
}
