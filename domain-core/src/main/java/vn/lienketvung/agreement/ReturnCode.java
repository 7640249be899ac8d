package vn.lienketvung.agreement;

/** Why a reviewer sends an agreement back; each use adds words that say what exactly. */
public enum ReturnCode {
    UNMEASURABLE_COMMITMENT,
    UNCLEAR_RESPONSIBILITY,
    UNREALISTIC_DATE,
    MISSING_INFORMATION,
    ONE_SIDED_BENEFIT,
    LEGAL_BASIS,
    OVERLAP,
    /** Set by the portal: a condition of the approval was not met in time. */
    CONDITION_LATE,
    OTHER
}
