package vn.lienketvung.analysis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.analysis.web.StandingCards.Line;
import vn.lienketvung.shared.web.chart.Bar;
import vn.lienketvung.shared.web.chart.BarTable;
import vn.lienketvung.shared.web.chart.Boundary;
import vn.lienketvung.shared.web.chart.ChartFoot;
import vn.lienketvung.shared.web.chart.HeatTable;
import vn.lienketvung.shared.web.chart.KeyFigure;
import vn.lienketvung.shared.web.chart.ProvinceMap;

/**
 * The overview as it is shown: everything in words, so that it can be kept as it is.
 *
 * @param above what part of the country and of the work, and which period
 * @param finding what the figures say, in a sentence
 * @param key the legend of the bars
 * @param obstacles null when how things stand could not be read; the two after it as well
 * @param pairs null when they could not be read, and for one province, which has none
 */
record OverviewPage(
        String above,
        String finding,
        List<KeyFigure> figures,
        ProvinceMap map,
        Borders borders,
        List<Bar> key,
        BarTable provinces,
        HeatTable quarters,
        @Nullable HeatTable pairs,
        boolean pairsLack,
        @Nullable BarTable obstacles,
        List<Line> mostOverdue,
        List<Line> freshness,
        boolean standingLacks,
        Feet feet) {

    /** The choice of borders that the map shows, with the addresses of both. */
    record Borders(Boundary shown, String today, String former) {}

    /** What stands under each card. */
    record Feet(
            ChartFoot figures,
            ChartFoot map,
            ChartFoot provinces,
            ChartFoot quarters,
            ChartFoot pairs,
            ChartFoot obstacles,
            ChartFoot overdue,
            ChartFoot freshness) {}
}
