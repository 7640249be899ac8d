package vn.lienketvung.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.register.Places;
import vn.lienketvung.report.Cell;
import vn.lienketvung.report.Figures;
import vn.lienketvung.report.Measure;
import vn.lienketvung.report.ReportId;
import vn.lienketvung.report.ReportTable;
import vn.lienketvung.report.RollUp;
import vn.lienketvung.report.SixMonthReport;

/** The tables of a report in words, alike on the page and on paper. */
class ReportTables {

    private final SixMonthReport report;
    private final Figures figures;
    private final Map<String, ReportId> provincial;
    private final Speech speech;
    private final ReportRows rows;

    /**
     * @param provincial the reports of provinces that rows of the nation lead to
     */
    ReportTables(
            SixMonthReport report,
            Figures figures,
            Places places,
            Map<String, ReportId> provincial,
            Speech speech) {
        this.report = report;
        this.figures = figures;
        this.provincial = provincial;
        this.speech = speech;
        this.rows = new ReportRows(places, speech);
    }

    /**
     * @param key of its title and of what is said when it is empty
     * @param heads of its columns, the first that of the rows
     * @param total null where a sum says nothing
     * @param records whether its figures count records that can be listed
     */
    record TableView(
            String key,
            String title,
            List<String> heads,
            List<RowView> rows,
            @Nullable RowView total,
            boolean records) {}

    record RowView(CellView head, List<CellView> cells) {}

    /**
     * @param href null when it leads nowhere
     * @param number null for words
     */
    record CellView(String text, @Nullable String href, @Nullable BigDecimal number) {

        static CellView words(String text) {
            return new CellView(text, null, null);
        }
    }

    List<TableView> all() {
        return (report.body().isNation()
                        ? Stream.of(
                                ReportTable.AGREEMENTS,
                                ReportTable.PROVINCES,
                                ReportTable.PROVINCE_OBSTACLES,
                                ReportTable.MISSING,
                                ReportTable.CONTRADICTIONS)
                        : Stream.of(
                                ReportTable.AGREEMENTS,
                                ReportTable.OWED_BY_US,
                                ReportTable.OWED_TO_US,
                                ReportTable.OBSTACLES,
                                ReportTable.PLEDGES,
                                ReportTable.CONTRIBUTIONS,
                                ReportTable.EXCHANGE))
                .filter(figures::has)
                .map(this::view)
                .toList();
    }

    private TableView view(ReportTable table) {
        return switch (table) {
            case MISSING -> missing();
            case CONTRADICTIONS -> contradictions();
            default -> counted(table);
        };
    }

    private TableView counted(ReportTable table) {
        var heads = new ArrayList<String>();
        heads.add(speech.say("report.row." + table));
        table.measures().forEach(each -> heads.add(speech.say("Measure." + each)));
        var views =
                rows.of(table, figures).stream()
                        .map(row ->
                                new RowView(
                                        head(table, row),
                                        table.measures().stream()
                                                .map(measure -> cell(table, row, measure))
                                                .toList()))
                        .toList();
        var total =
                views.size() < 2 || !table.hasTotal()
                        ? null
                        : new RowView(
                                CellView.words(speech.say("report.total")),
                                table.measures().stream()
                                        .map(each -> said(figures.total(table, each), null))
                                        .toList());
        return new TableView(table.name(), title(table), heads, views, total, table.isListed());
    }

    private CellView head(ReportTable table, String row) {
        var to =
                table == ReportTable.PROVINCES || table == ReportTable.PROVINCE_OBSTACLES
                        ? provincial.get(row)
                        : null;
        return new CellView(rowName(table, row), to == null ? null : ReportAddress.of(to), null);
    }

    String rowName(ReportTable table, String row) {
        return rows.name(table, row);
    }

    private CellView cell(ReportTable table, String row, Measure measure) {
        var value = figures.at(table, row, measure);
        var leads = table.isListed() && value != null && value.signum() > 0;
        return said(
                value,
                leads ? ReportAddress.records(report.id(), new Cell(table, row, measure)) : null);
    }

    private CellView said(@Nullable BigDecimal value, @Nullable String href) {
        return value == null
                ? CellView.words(speech.say("report.unstated"))
                : new CellView(speech.number(value), href, value);
    }

    /** One row that names them all. */
    private TableView missing() {
        var provinces = RollUp.missing(figures);
        var named =
                CellView.words(
                        provinces.stream()
                                .map(province -> rows.province(province.value()))
                                .collect(Collectors.joining(", ")));
        return new TableView(
                ReportTable.MISSING.name(),
                title(ReportTable.MISSING),
                List.of(
                        speech.say(
                                "report.row.MISSING",
                                speech.number(BigDecimal.valueOf(provinces.size())))),
                provinces.isEmpty() ? List.of() : List.of(new RowView(named, List.of())),
                null,
                false);
    }

    private TableView contradictions() {
        var views =
                RollUp.contradictions(figures).stream()
                        .map(each ->
                                new RowView(
                                        CellView.words(
                                                matter(each.one(), each.other(), each.measure())),
                                        List.of(
                                                said(each.saidByOne(), null),
                                                said(each.saidByOther(), null))))
                        .toList();
        return new TableView(
                ReportTable.CONTRADICTIONS.name(),
                title(ReportTable.CONTRADICTIONS),
                List.of(
                        speech.say("report.row.CONTRADICTIONS"),
                        speech.say("Measure.SAID_BY_ONE"),
                        speech.say("Measure.SAID_BY_OTHER")),
                views,
                null,
                false);
    }

    /** What two provinces say differently. */
    String matter(ProvinceCode one, ProvinceCode other, Measure measure) {
        return speech.say(
                measure.isCounted() ? "report.matter.DUTY" : "report.matter." + measure,
                rows.province(one.value()),
                rows.province(other.value()),
                speech.say("Measure." + measure));
    }

    String title(ReportTable table) {
        return speech.say("ReportTable." + table);
    }
}
