package vn.lienketvung.report;

import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;

/** Opens reports for whoever may see them. */
public class ReportDesk {

    private final SixMonthReports reports;
    private final Clearance clearance;

    public ReportDesk(SixMonthReports reports, Clearance clearance) {
        this.reports = reports;
        this.clearance = clearance;
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when there is none, or it is not for this person's eyes
     */
    public ReportRights open(ReportId id, Official by) {
        var report = reports.get(id);
        var rights = new ReportRights(report, by);
        clearance.reveal(rights.maySee(), ReportEvent.SUBJECT, id);
        return rights;
    }

    SixMonthReport permitted(ReportRights rights, boolean allowed, String action) {
        clearance.permit(allowed, "report." + action, null);
        return rights.report();
    }
}
