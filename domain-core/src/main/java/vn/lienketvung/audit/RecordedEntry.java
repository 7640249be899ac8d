package vn.lienketvung.audit;

/**
 * An entry with its place in the trail.
 *
 * @param seq its number within the chain of its actor, from 1
 */
public record RecordedEntry(long seq, AuditEntry entry) {}
