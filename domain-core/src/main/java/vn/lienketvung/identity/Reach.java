package vn.lienketvung.identity;

/** How far a role reaches. */
public enum Reach {
    /** The province of the person's organisation, whichever it is today. */
    OWN_PROVINCE,
    /** The person's organisation alone, and the agreements it takes part in. */
    OWN_ORGANISATION,
    /** The commune of the person's organisation, and the agreements its committee takes part in. */
    OWN_COMMUNE,
    /** The provinces that belong to a region today. */
    REGION,
    /** The whole country. */
    NATION
}
