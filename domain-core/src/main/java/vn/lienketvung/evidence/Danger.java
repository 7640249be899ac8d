package vn.lienketvung.evidence;

/** What makes a file one that nobody else shall be handed; each has words that say the way out. */
public enum Danger {
    /** It holds a program: macros, controls or embedded objects. */
    PROGRAM,
    /** It fetches or sends something when it is opened: an outside template or linked workbook. */
    REACHES_OUT,
    /** A PDF that acts when it is opened, or carries other files inside. */
    ACTIVE_PDF,
    /** It is locked, so that nobody can tell what it holds. */
    LOCKED,
    /** Unpacked it is far larger than any document. */
    SWELLS,
    /** A picture with more points than the portal can open. */
    TOO_MANY_POINTS,
    /** It cannot be read to its end as what it claims to be. */
    BROKEN
}
