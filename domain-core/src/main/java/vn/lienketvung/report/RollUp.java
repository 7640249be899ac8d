package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienketvung.geography.ProvinceCode;

/** The nation's figures, made of what the provinces sent: what each owes, who is missing, and what does not agree. */
public final class RollUp {

    private RollUp() {}

    /**
     * @param everybody all provinces that must report
     * @param reports the figures of those whose report is valid
     */
    public static Figures of(List<ProvinceCode> everybody, Map<ProvinceCode, Figures> reports) {
        var cells = new HashMap<Cell, BigDecimal>();
        for (var province : everybody) {
            var figures = reports.get(province);
            if (figures == null) cells.put(missing(province), BigDecimal.ONE);
            else addTotals(cells, province, figures);
        }
        for (var each : CompareReports.among(reports)) {
            cells.put(
                    new Cell(ReportTable.CONTRADICTIONS, each.row(), Measure.SAID_BY_ONE),
                    each.saidByOne());
            cells.put(
                    new Cell(ReportTable.CONTRADICTIONS, each.row(), Measure.SAID_BY_OTHER),
                    each.saidByOther());
        }
        return Figures.of(cells);
    }

    private static Cell missing(ProvinceCode province) {
        return new Cell(ReportTable.MISSING, province.value(), Measure.DUE);
    }

    /** A province that owed nothing has its row too: it reported. */
    private static void addTotals(
            Map<Cell, BigDecimal> cells, ProvinceCode province, Figures figures) {
        add(cells, ReportTable.PROVINCES, province, figures, ReportTable.OWED_BY_US);
        if (figures.has(ReportTable.OBSTACLES))
            add(cells, ReportTable.PROVINCE_OBSTACLES, province, figures, ReportTable.OBSTACLES);
    }

    private static void add(
            Map<Cell, BigDecimal> cells,
            ReportTable to,
            ProvinceCode province,
            Figures figures,
            ReportTable from) {
        for (var measure : to.measures()) {
            var total = figures.total(from, measure);
            if (total != null) cells.put(new Cell(to, province.value(), measure), total);
        }
    }

    /** The provinces whose report had not come, by code. */
    public static List<ProvinceCode> missing(Figures nation) {
        return nation.rows(ReportTable.MISSING).stream().map(ProvinceCode::new).toList();
    }

    public static List<Contradiction> contradictions(Figures nation) {
        return nation.rows(ReportTable.CONTRADICTIONS).stream()
                .flatMap(row -> Contradiction.read(row, nation).stream())
                .toList();
    }
}
