package vn.lienketvung.operation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.audit.AuditState;
import vn.lienketvung.notification.OutboxState;
import vn.lienketvung.operation.SystemState;
import vn.lienketvung.operation.Timers.TimerState;

/**
 * Everything on the page of health. Sizes in GB.
 *
 * @param checkedAt when the audit trail was last checked; null when not since the start
 * @param brokenChains of that check
 * @param failing how many timers failed last time
 */
record HealthPage(
        SystemState.Facts system,
        OutboxState outbox,
        @Nullable Instant checkedAt,
        int brokenChains,
        @Nullable Instant exportedAt,
        List<TimerState> timers,
        long failing) {

    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1_000_000_000);

    static HealthPage of(
            SystemState.Facts system,
            OutboxState outbox,
            AuditState audit,
            List<TimerState> timers) {
        return new HealthPage(
                system,
                outbox,
                audit.lastCheck().map(AuditState.Checked::at).orElse(null),
                audit.lastCheck().map(check -> check.report().broken().size()).orElse(0),
                audit.lastExport().orElse(null),
                timers,
                timers.stream().filter(TimerState::isFailing).count());
    }

    public BigDecimal databaseSize() {
        return gigabytes(system.databaseSize());
    }

    public BigDecimal diskFree() {
        return gigabytes(system.diskFree());
    }

    public BigDecimal diskTotal() {
        return gigabytes(system.diskTotal());
    }

    /** Whether nothing calls for an administrator. */
    public boolean isWell() {
        return !system.isDiskShort() && outbox.failed() == 0 && brokenChains == 0 && failing == 0;
    }

    private static BigDecimal gigabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(GIGABYTE, 2, RoundingMode.HALF_UP);
    }
}
