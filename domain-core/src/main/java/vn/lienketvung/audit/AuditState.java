package vn.lienketvung.audit;

import java.time.Instant;
import java.util.Optional;

/** What this running portal knows of the health of the trail. */
public interface AuditState {

    /** The last check since the portal started. */
    Optional<Checked> lastCheck();

    /** When the heads were last written to the heads file by this running portal. */
    Optional<Instant> lastExport();

    /** A check and its time. */
    record Checked(Instant at, AuditReport report) {}
}
