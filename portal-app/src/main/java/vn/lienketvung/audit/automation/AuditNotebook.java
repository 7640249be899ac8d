package vn.lienketvung.audit.automation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.AuditTrail;

/**
 * The entries of one transaction, written together just before it commits. Written at once, each would lock
 * its chain, and two transactions on two chains could wait for each other for ever.
 */
final class AuditNotebook implements TransactionSynchronization {

    private final AuditTrail trail;
    private final List<AuditEntry> entries = new ArrayList<>();
    private boolean written;

    private AuditNotebook(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * The notebook of the running transaction.
     *
     * @throws IllegalStateException when there is none: an event that nobody keeps must not happen
     */
    static AuditNotebook ofThisTransaction(AuditTrail trail) {
        if (!TransactionSynchronizationManager.isSynchronizationActive())
            throw new IllegalStateException("An event was announced outside a transaction");
        if (TransactionSynchronizationManager.getResource(AuditNotebook.class)
                instanceof AuditNotebook open) return open;
        var notebook = new AuditNotebook(trail);
        notebook.resume();
        TransactionSynchronizationManager.registerSynchronization(notebook);
        return notebook;
    }

    void note(AuditEntry entry) {
        if (written)
            throw new IllegalStateException(
                    "An event was announced after the audit trail had been written: "
                            + entry.kind());
        entries.add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        trail.append(entries);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(AuditNotebook.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(AuditNotebook.class, this);
    }
}
