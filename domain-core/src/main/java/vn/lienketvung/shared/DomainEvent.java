package vn.lienketvung.shared;

/** Something that happened, in the past tense; each one is written to the audit trail in its own transaction. */
public interface DomainEvent {

    /** The stable name of what happened, such as {@code agreement.submitted}; never shown raw to a person. */
    String kind();

    /** What it happened to, and how that changed. */
    Trace trace();
}
