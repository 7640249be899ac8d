package vn.lienketvung.audit.automation;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.AuditTrail;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.SensitiveRead;

/**
 * Hears every event at once. A change becomes part of its own transaction: either both stay or neither. A
 * sensitive read is written apart, before the answer goes out.
 */
@Component
class RecordAuditTrail {

    private final AuditTrail trail;
    private final SeparateEntries separate;
    private final Clock clock;

    RecordAuditTrail(AuditTrail trail, SeparateEntries separate, Clock clock) {
        this.trail = trail;
        this.separate = separate;
        this.clock = clock;
    }

    @EventListener
    void hear(DomainEvent event) {
        AuditEntry entry = AuditEntry.of(event, Acting.actor(), clock.instant());
        if (!(event instanceof SensitiveRead)) AuditNotebook.ofThisTransaction(trail).note(entry);
        else if (!UseCaseBoundary.postpone(entry)) separate.write(List.of(entry));
    }
}
