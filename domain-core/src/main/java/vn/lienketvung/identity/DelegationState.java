package vn.lienketvung.identity;

/** Where a {@link Delegation} stands on a day. */
public enum DelegationState {
    /** Agreed, its first day not come. */
    AHEAD,
    /** The deputy holds the role. */
    RUNNING,
    /** Its last day has passed. */
    OVER,
    /** Ended by hand. */
    REVOKED
}
