package vn.lienketvung.audit;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.SensitiveRead;
import vn.lienketvung.shared.Trace;

/** What happens to the trail itself. */
public sealed interface AuditEvent {

    /**
     * An auditor looked at the trail.
     *
     * @param filter what was looked for, as far as anything was
     */
    record TrailRead(AuditFilter filter, int page) implements AuditEvent, SensitiveRead {

        @Override
        public String kind() {
            return "read:audit";
        }

        @Override
        public Trace trace() {
            return Trace.of("audit", "page " + page).because(sought());
        }

        private @Nullable String sought() {
            return filter.equals(AuditFilter.NONE) ? null : filter.toString();
        }
    }
}
