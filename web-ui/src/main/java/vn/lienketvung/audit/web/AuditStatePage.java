package vn.lienketvung.audit.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.audit.AuditState;
import vn.lienketvung.audit.AuditState.Checked;
import vn.lienketvung.audit.BrokenRow;

/**
 * What the page says of the chains.
 *
 * @param checkedAt null when there was no check since the start
 * @param broken the first broken row of each broken chain
 */
record AuditStatePage(
        @Nullable Instant checkedAt,
        int chains,
        long events,
        List<BrokenRow> broken,
        @Nullable Instant exportedAt) {

    static AuditStatePage of(AuditState state) {
        Instant exported = state.lastExport().orElse(null);
        Checked check = state.lastCheck().orElse(null);
        if (check == null) return new AuditStatePage(null, 0, 0, List.of(), exported);
        return new AuditStatePage(
                check.at(),
                check.report().chains().size(),
                check.report().events(),
                check.report().broken(),
                exported);
    }
}
