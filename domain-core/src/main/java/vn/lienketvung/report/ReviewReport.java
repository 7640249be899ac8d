package vn.lienketvung.report;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** A superior reads what was written: freezes the figures, or sends it back. */
@UseCase
public class ReviewReport {

    static final int LONGEST_REMARK = 2000;

    private final ReportDesk desk;
    private final ReadFigures figures;
    private final FrozenFigures frozen;
    private final DomainEvents events;
    private final Clock clock;

    public ReviewReport(
            ReportDesk desk,
            ReadFigures figures,
            FrozenFigures frozen,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.figures = figures;
        this.frozen = frozen;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes the figures with the records they count.
     *
     * @throws ActionRefused before the cut-off is over, or when somebody has reviewed it
     * @throws vn.lienketvung.shared.NotPermitted unless the person is a superior of the body and did not write it
     */
    public void approve(ReportId id, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayReview(), "review");
        var period = report.period();
        if (!period.isOver(VietnamTime.today(clock)))
            throw new ActionRefused(Refusal.of("report.rule.not-over", period.cutOff()));
        var reading = figures.now(report);
        frozen.freeze(id, reading.figures(), reading.records());
        events.announce(report.review(reading.figures(), by, clock.instant()));
    }

    /**
     * @throws ActionRefused without a remark
     * @throws vn.lienketvung.shared.NotPermitted unless the person is a superior of the body and did not write it
     */
    public void sendBack(ReportId id, @Nullable String remark, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayReview(), "review");
        events.announce(report.sendBack(said(remark), by, clock.instant()));
    }

    /**
     * Before it is signed.
     *
     * @throws ActionRefused without a remark
     * @throws vn.lienketvung.shared.NotPermitted unless the person is a superior of the body
     */
    public void reopen(ReportId id, @Nullable String remark, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.mayReopen(), "reopen");
        events.announce(report.reopen(said(remark), by, clock.instant()));
    }

    /** A remark that must be there. */
    static String said(@Nullable String remark) {
        if (remark == null || remark.isBlank() || remark.length() > LONGEST_REMARK)
            throw new ActionRefused(Refusal.at("remark", "report.rule.remark", LONGEST_REMARK));
        return remark;
    }
}
