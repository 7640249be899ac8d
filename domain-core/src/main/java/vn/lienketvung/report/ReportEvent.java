package vn.lienketvung.report;

import java.util.Locale;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** A turn of a six-month report. */
public record ReportEvent(ReportId report, ReportTurn turn, Trace trace) implements DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    public static final String SUBJECT = "report";

    @Override
    public String kind() {
        return SUBJECT + "." + turn.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
