package vn.lienketvung.notification;

/** How a notice reaches a person; in the portal it always stands. */
public enum Delivery {
    /** In the portal only. */
    PORTAL,
    /** A mail for each one, as soon as it happens. */
    AT_ONCE,
    /** One mail a day with everything not yet read. */
    DAILY
}
