package vn.lienketvung.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * One turn in the life of a report.
 *
 * @param account null when the portal itself acted
 * @param note the reason or remark; null for none
 */
public record ReportHistoryEntry(
        ReportTurn turn,
        @Nullable UUID account,
        String person,
        String organisation,
        Instant at,
        @Nullable String note) {

    static ReportHistoryEntry byPortal(ReportTurn turn, Instant at) {
        return new ReportHistoryEntry(turn, null, "", "", at, null);
    }

    static ReportHistoryEntry of(ReportTurn turn, Official by, Instant at, @Nullable String note) {
        return new ReportHistoryEntry(
                turn, by.account().value(), by.fullName(), by.organisationName(), at, note);
    }
}
