package vn.lienketvung.audit.automation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.AuditTrail;

/** Writes entries in a short transaction of their own, which stays whatever becomes of any other. */
@Component
class SeparateEntries {

    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    SeparateEntries(AuditTrail trail, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void write(List<AuditEntry> entries) {
        transaction.executeWithoutResult(_ -> trail.append(entries));
    }
}
