package vn.lienketvung.report;

import java.time.Clock;
import java.util.ArrayList;
import vn.lienketvung.register.Places;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Opens the reports of a period for every province and the nation, when the legal calendar says so. */
@UseCase
public class OpenReports {

    private final SixMonthReports reports;
    private final Places places;
    private final ReportSettings settings;
    private final DomainEvents events;
    private final Clock clock;

    public OpenReports(
            SixMonthReports reports,
            Places places,
            ReportSettings settings,
            DomainEvents events,
            Clock clock) {
        this.reports = reports;
        this.places = places;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Those of the period that can be worked on now; a period that was over before the portal was there stays closed.
     *
     * @return how many were opened; none the second time
     */
    public int openWhatIsDue() {
        var today = VietnamTime.today(clock);
        var period = ReportPeriod.openOn(today);
        return today.isAfter(settings.dueOn(ReportingBody.NATION, period)) ? 0 : open(period);
    }

    /**
     * @return how many were opened
     */
    public int open(ReportPeriod period) {
        var bodies = new ArrayList<ReportingBody>();
        for (var region : places.regions())
            for (var province : region.provinces()) bodies.add(ReportingBody.of(province.code()));
        bodies.add(ReportingBody.NATION);
        bodies.removeAll(reports.bodies(period));
        for (var body : bodies) {
            var report = reports.save(new SixMonthReport(body, period, clock.instant()));
            events.announce(report.opened());
        }
        return bodies.size();
    }
}
