package vn.lienketvung.report;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** The recipient takes a report in, or returns it with a reason; a returned one is corrected in another edition. */
@UseCase
public class JudgeReport {

    private final ReportDesk desk;
    private final SixMonthReports reports;
    private final DomainEvents events;
    private final Clock clock;

    public JudgeReport(ReportDesk desk, SixMonthReports reports, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param remark read by the province; null for none
     * @throws vn.lienketvung.shared.NotPermitted unless the person receives the body's reports
     */
    public void accept(ReportId id, @Nullable String remark, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayJudge(), "judge");
        if (remark != null && !remark.isBlank()) ReviewReport.said(remark);
        events.announce(report.accept(remark, by, clock.instant()));
    }

    /**
     * @throws ActionRefused without a reason
     * @throws vn.lienketvung.shared.NotPermitted unless the person receives the body's reports
     */
    public void returnIt(ReportId id, @Nullable String reason, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayJudge(), "judge");
        events.announce(report.returnIt(ReviewReport.said(reason), by, clock.instant()));
    }

    /**
     * Whoever sent it opens another edition, with the words of the one before it.
     *
     * @return the new edition
     * @throws ActionRefused without a reason, or when one is being worked on
     * @throws vn.lienketvung.shared.NotPermitted unless the person writes for the body
     */
    public ReportId correct(ReportId id, @Nullable String reason, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayCorrect(), "correct");
        var latest = reports.editions(report.body(), report.period()).getFirst();
        if (latest.edition() > report.edition())
            throw new ActionRefused(Refusal.of("report.rule.edition", latest.edition()));
        var next = reports.save(report.correct(ReviewReport.said(reason), by, clock.instant()));
        events.announce(next.opened());
        return next.id();
    }
}
