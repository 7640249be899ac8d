package vn.lienketvung.privacy;

/** Who sees personal data. */
public enum Viewer {
    /** Whoever they are about. */
    OWNER,
    /** The focal point of the commune. */
    COMMUNE,
    /** Officials of the province. */
    PROVINCE,
    /** Staff of the ministry. */
    MINISTRY,
    /** The other side, once both agreed. */
    PARTNER,
    /** Everybody who may see the record in which they stand. */
    READERS,
    /** The administrators of accounts. */
    ADMINISTRATORS,
    /** Auditors. */
    AUDITORS,
    /** The portal alone. */
    PORTAL
}
