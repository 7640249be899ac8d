package vn.lienketvung.commitment;

/** What happened to a commitment, one word each. */
public enum CommitmentTurn {
    ACTIVATED,
    REPORTED,
    CLAIMED,
    SENT_BACK,
    CONFIRMED
}
