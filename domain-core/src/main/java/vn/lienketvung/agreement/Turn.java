package vn.lienketvung.agreement;

/** What happened to an agreement, one word each. */
public enum Turn {
    DRAFTED,
    REVISED,
    SENT_TO_PARTIES,
    CONCURRED,
    SUBMITTED,
    TAKEN_UP,
    RETURNED,
    APPROVED,
    SIGNATURE_RECORDED,
    SIGNED,
    ENTERED_INTO_FORCE
}
