package vn.lienketvung.identity;

/** Where an account stands between the invitation and the day its owner leaves. */
public enum AccountStatus {
    /** Invited; nobody has set a password yet. */
    INVITED,
    /** Works. */
    ACTIVE,
    /** Kept for the records, shut to its owner. */
    SUSPENDED,
    /** Erased at its owner's request: the number stays, the person is nobody's any more. */
    ERASED
}
