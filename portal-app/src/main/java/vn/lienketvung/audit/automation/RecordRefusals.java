package vn.lienketvung.audit.automation;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienketvung.audit.AuditEntry;
import vn.lienketvung.audit.RefusalLog;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Trace;

/** Records the refusals that happen outside any use case. */
@Component
class RecordRefusals implements RefusalLog {

    private final SeparateEntries separate;
    private final Clock clock;

    RecordRefusals(SeparateEntries separate, Clock clock) {
        this.separate = separate;
        this.clock = clock;
    }

    @Override
    public void record(String action, String reason) {
        Trace trace = Trace.of("action", action).because(reason);
        separate.write(List.of(AuditEntry.refused(action, trace, Acting.actor(), clock.instant())));
    }
}
