package vn.lienketvung.agreement;

/** A part of the agreement's text, one page of the editor each. */
public enum Section {
    OUTLINE,
    PARTIES,
    COMMITMENTS,
    CLAUSES,
    /** What the parties put in: money, things, people. */
    RESOURCES
}
