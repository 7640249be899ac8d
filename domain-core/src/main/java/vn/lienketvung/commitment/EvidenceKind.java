package vn.lienketvung.commitment;

/** What a piece of evidence is; a meeting alone never shows that a commitment was kept. */
public enum EvidenceKind {
    DECISION,
    CONTRACT,
    DELIVERY_RECORD,
    ACCEPTANCE_RECORD,
    INVOICE,
    STATISTICS,
    PHOTO,
    MEETING_MINUTES;

    /** Whether it can show a result. */
    public boolean showsOutcome() {
        return this != MEETING_MINUTES;
    }
}
