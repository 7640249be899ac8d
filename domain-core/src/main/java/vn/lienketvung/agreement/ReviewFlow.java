package vn.lienketvung.agreement;

/** Who reviews an agreement once it is submitted. */
public enum ReviewFlow {
    /** A panel of the region: taken up by its coordinator, weighed by reviewers, decided by vote. */
    FULL_PANEL,
    /** Only the department that answers for the field in the lead's province. */
    LEAD_DEPARTMENT
}
