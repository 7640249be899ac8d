package vn.lienketvung.report.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.report.BrowseReports;
import vn.lienketvung.report.BrowseReports.Opened;
import vn.lienketvung.report.Cell;
import vn.lienketvung.report.Contradiction;
import vn.lienketvung.report.Figures;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportProgress.Standing;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.report.ReportState;
import vn.lienketvung.report.SixMonthReport;

/** What the page of a report shows. */
@Component
class ReportPages {

    private static final int STATIONS = 5;

    private final BrowseReports browse;
    private final ReportWords words;
    private final ReportSettings settings;
    private final Reckonings reckonings;

    ReportPages(
            BrowseReports browse,
            ReportWords words,
            ReportSettings settings,
            Reckonings reckonings) {
        this.browse = browse;
        this.words = words;
        this.settings = settings;
        this.reckonings = reckonings;
    }

    /** A station on the way of a report: behind it, at it, or before it. */
    record Station(int number, String state) {}

    /**
     * @param matter what two provinces say differently
     * @param one as the first of them says it
     */
    record Difference(String matter, String one, String other) {}

    /** A figure that would be another one today. */
    record Change(String table, String row, String column, String then, String now) {}

    ModelAndView page(ReportId id, Official by) {
        var opened = browse.open(id, by);
        var report = opened.report();
        var tables = words.tables(report, opened.figures(), provincial(report, by));
        return head(report)
                .addObject("opened", opened)
                .addObject("rights", opened.rights())
                .addObject("tables", tables.all())
                .addObject("differences", differences(opened.contradictions(), tables))
                .addObject("changes", changes(opened))
                .addObject("stations", stations(report.state()))
                .addObject("addressee", settings.addresseeOf(report.body()));
    }

    /** What every page of a report says of it. */
    ModelAndView head(SixMonthReport report) {
        var dueOn = settings.dueOn(report.body(), report.period());
        return new ModelAndView("report/show")
                .addObject("it", report)
                .addObject("periodName", words.period(report.period()))
                .addObject("bodyName", words.body(report))
                .addObject("address", ReportAddress.of(report.id()))
                .addObject("dueOn", dueOn)
                .addObject("late", isLate(report.state(), dueOn))
                .addObject("over", report.period().isOver(reckonings.now().today()));
    }

    /** Whether the person sees what stands in the report, and not only how far it is. */
    public boolean mayOpen(Standing standing, ProvinceCode province, Official by) {
        return standing.state().isSent() || by.seesProvince(province);
    }

    public boolean isLate(ReportState state, LocalDate dueOn) {
        return !state.isSent() && reckonings.now().isOver(dueOn);
    }

    /** The provinces' own reports, that the nation's tables lead to. */
    private Map<String, ReportId> provincial(SixMonthReport report, Official by) {
        var found = new HashMap<String, ReportId>();
        if (report.body().isNation())
            for (var line : browse.overview(report.period(), by).lines()) {
                var standing = line.standing();
                if (standing != null && standing.state().isSent())
                    found.put(line.province().code().value(), standing.report());
            }
        return found;
    }

    private List<Difference> differences(List<Contradiction> found, ReportTables tables) {
        return found.stream()
                .map(each ->
                        new Difference(
                                tables.matter(each.one(), each.other(), each.measure()),
                                words.number(each.saidByOne()),
                                words.number(each.saidByOther())))
                .toList();
    }

    private List<Change> changes(Opened opened) {
        var now = opened.now();
        if (now == null) return List.of();
        var names = words.tables(opened.report(), now, Map.of());
        return opened.figures().differences(now).stream()
                .map(cell ->
                        new Change(
                                names.title(cell.table()),
                                names.rowName(cell.table(), cell.row()),
                                words.say("Measure." + cell.measure()),
                                value(opened.figures(), cell),
                                value(now, cell)))
                .toList();
    }

    private String value(Figures figures, Cell cell) {
        var value = figures.at(cell.table(), cell.row(), cell.measure());
        return value == null ? words.say("report.unstated") : words.number(value);
    }

    private static List<Station> stations(ReportState state) {
        int at =
                switch (state) {
                    case DRAFT -> 1;
                    case IN_REVIEW -> 2;
                    case REVIEWED -> 3;
                    case SIGNED -> 4;
                    case SENT, RETURNED -> 5;
                    case ACCEPTED, CORRECTED -> 6;
                };
        return IntStream.rangeClosed(1, STATIONS)
                .mapToObj(number ->
                        new Station(number, number < at ? "done" : number == at ? "now" : ""))
                .toList();
    }

    /** The words of a draft, and what it can state of which partners. */
    ModelAndView draft(ReportId id, @Nullable DraftForm typed, Official by) {
        var opened = browse.open(id, by);
        var report = opened.report();
        var form = typed == null ? DraftForm.of(report, browse.draft(id, by).partners()) : typed;
        var page = head(report);
        page.setViewName("report/draft");
        return page.addObject("form", form)
                .addObject("overtaken", false)
                .addObject("rights", opened.rights())
                .addObject("names", words.names())
                .addObject("tables", words.tables(report, opened.figures(), Map.of()).all());
    }
}
