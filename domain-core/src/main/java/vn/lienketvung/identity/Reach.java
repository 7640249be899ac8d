package vn.lienketvung.identity;

/** How far a role reaches. */
public enum Reach {
    /** The province of the person's organisation, whichever it is today. */
    OWN_PROVINCE,
    /** The provinces that belong to a region today. */
    REGION,
    /** The whole country. */
    NATION
}
