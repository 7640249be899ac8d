package vn.lienketvung.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.report.ReportProgress.Standing;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The reports of a period, one of them, and what stands behind its figures. */
@UseCase
public class BrowseReports {

    private final ReportDesk desk;
    private final SixMonthReports reports;
    private final ReportProgress progress;
    private final ReadFigures reading;
    private final FrozenFigures frozen;
    private final Places places;
    private final Clearance clearance;
    private final Clock clock;

    public BrowseReports(
            ReportDesk desk,
            SixMonthReports reports,
            ReportProgress progress,
            ReadFigures reading,
            FrozenFigures frozen,
            Places places,
            Clearance clearance,
            Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.progress = progress;
        this.reading = reading;
        this.frozen = frozen;
        this.places = places;
        this.clearance = clearance;
        this.clock = clock;
    }

    /** Whether there are reports for this person at all. */
    public static boolean isFor(Official official) {
        return official.watches() || official.holds(Role.REGIONAL_COORDINATOR);
    }

    /**
     * @param nation the ministry's own report; null when it is not for this person's eyes, or there is none
     * @param lines one for each province that the person writes for or receives from
     */
    public record Overview(
            ReportPeriod period,
            List<ReportPeriod> periods,
            @Nullable SixMonthReport nation,
            List<Line> lines) {

        /** How many of the lines have a valid report. */
        public long sent() {
            return lines.stream().filter(line -> line.isSent()).count();
        }
    }

    /**
     * @param standing null when nothing was opened for the province
     */
    public record Line(ProvinceName province, RegionGroup region, @Nullable Standing standing) {

        public boolean isSent() {
            return standing != null && standing.state().isValid();
        }
    }

    /**
     * @param period null for the latest that there is
     * @throws vn.lienketvung.shared.NotPermitted when there are no reports for this person
     */
    public Overview overview(@Nullable ReportPeriod period, Official by) {
        clearance.permit(isFor(by), "report.look", null);
        var periods = progress.periods();
        var chosen =
                Stream.concat(Stream.ofNullable(period), periods.stream())
                        .findFirst()
                        .orElseGet(() -> ReportPeriod.openOn(VietnamTime.today(clock)));
        Map<ProvinceCode, Standing> standings =
                progress.on(chosen).stream()
                        .collect(Collectors.toMap(Standing::province, Function.identity()));
        var lines =
                places.regions().stream()
                        .flatMap(region ->
                                region.provinces().stream()
                                        .filter(each -> concerns(each.code(), by))
                                        .map(each ->
                                                new Line(each, region, standings.get(each.code()))))
                        .toList();
        return new Overview(chosen, periods, nation(chosen, by).orElse(null), lines);
    }

    private Optional<SixMonthReport> nation(ReportPeriod period, Official by) {
        return by.holds(Role.MINISTRY_STAFF)
                ? reports.editions(ReportingBody.NATION, period).stream().findFirst()
                : Optional.empty();
    }

    private static boolean concerns(ProvinceCode province, Official by) {
        return by.holds(Role.MINISTRY_STAFF)
                || by.holds(Role.REGIONAL_COORDINATOR, province)
                || by.seesProvince(province);
    }

    /**
     * @param figures those that count for it
     * @param now as they would be today, where they have been frozen and something has changed since; null otherwise
     * @param contradictions with reports of others, of those that were sent; of the nation those in its tables
     * @param editions all of the body on the period, the latest first
     * @param history its turns, from the first to the last
     * @param remark why it was returned, sent back or opened again; null when nobody said anything
     */
    public record Opened(
            ReportRights rights,
            Figures figures,
            @Nullable Figures now,
            List<Contradiction> contradictions,
            List<SixMonthReport> editions,
            List<ReportHistoryEntry> history,
            @Nullable String remark) {

        public SixMonthReport report() {
            return rights.report();
        }
    }

    /**
     * @throws vn.lienketvung.shared.NotFound when there is none for this person's eyes
     */
    public Opened open(ReportId id, Official by) {
        var rights = desk.open(id, by);
        var report = rights.report();
        var live = report.state() == ReportState.CORRECTED ? null : reading.now(report).figures();
        var figures = live == null || report.state().isFrozen() ? frozen.of(id) : live;
        var changed =
                live != null && report.state().isFrozen() && !figures.differences(live).isEmpty();
        return new Opened(
                rights,
                figures,
                changed ? live : null,
                contradictions(report, figures),
                reports.editions(report.body(), report.period()).stream()
                        .filter(each -> new ReportRights(each, by).maySee())
                        .toList(),
                report.history(),
                report.lastRemark());
    }

    private List<Contradiction> contradictions(SixMonthReport report, Figures figures) {
        var province = report.body().province();
        if (province == null) return RollUp.contradictions(figures);
        if (!report.state().isValid()) return List.of();
        return CompareReports.among(frozen.validOn(report.period())).stream()
                .filter(each -> each.concerns(province))
                .toList();
    }

    /**
     * The records behind a figure, as many as it says.
     *
     * @throws vn.lienketvung.shared.NotFound when there is no such report for this person's eyes
     */
    public Page<CountedRecord> records(ReportId id, Cell cell, int page, int size, Official by) {
        var report = desk.open(id, by).report();
        if (report.state().isFrozen()) return frozen.records(id, cell, page, size);
        var all =
                reading.now(report).records().stream()
                        .filter(each -> each.cell().equals(cell))
                        .toList();
        return new Page<>(
                all.stream().skip((long) (page - 1) * size).limit(size).toList(),
                page,
                size,
                all.size());
    }

    /** What an official can write of: the provinces that an agreement links with the own one. */
    public ReadFigures.Reading draft(ReportId id, Official by) {
        return reading.now(desk.open(id, by).report());
    }
}
