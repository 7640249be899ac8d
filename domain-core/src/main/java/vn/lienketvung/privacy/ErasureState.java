package vn.lienketvung.privacy;

/** Where a request for erasure stands. */
public enum ErasureState {
    /** Waits for an administrator. */
    ASKED,
    /** Granted, and done in the same moment. */
    ERASED,
    /** Refused, on a ground. */
    REFUSED,
    /** Taken back by whoever asked. */
    WITHDRAWN
}
