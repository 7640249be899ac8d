package vn.lienketvung.audit;

import java.util.List;

/** Where audit entries are kept for good: added to, never changed. */
public interface AuditTrail {

    /**
     * Adds the entries within the running transaction. Called once per transaction with all its entries:
     * chains are locked in a fixed order within one call, so two transactions cannot wait for each other.
     */
    void append(List<AuditEntry> entries);
}
