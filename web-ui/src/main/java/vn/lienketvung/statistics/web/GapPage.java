package vn.lienketvung.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.chart.BarTable;
import vn.lienketvung.shared.web.chart.ChartFoot;
import vn.lienketvung.shared.web.chart.KeyFigure;

/**
 * How far places lie apart, as it is shown: everything in words.
 *
 * @param finding in one sentence
 * @param unit of what is compared
 * @param lacks what is missing, in sentences
 * @param regions what lies between and within regions; empty where it is not known
 * @param bar the choices, null while there is nothing to choose from
 */
record GapPage(
        String code,
        String name,
        String title,
        String finding,
        String unit,
        List<KeyFigure> figures,
        List<String> lacks,
        @Nullable BarTable places,
        @Nullable ChartFoot placesFoot,
        @Nullable String regionsTitle,
        List<RegionLine> regions,
        List<PeriodLine> periods,
        @Nullable ChartFoot periodsFoot,
        String definition,
        @Nullable Bar bar,
        @Nullable String day,
        @Nullable String dayProblem) {

    record RegionLine(String name, String places, String mean, String share, String theil) {}

    /**
     * @param href of the same view in that period; null for the one that is shown
     * @param measures ratio, variation, Theil index and its share between regions; null for what is not known
     */
    record PeriodLine(
            String name, @Nullable String href, String places, List<@Nullable String> measures) {}

    /** What can be chosen, and what is. */
    record Bar(
            List<Choice> scopes,
            String scope,
            List<Choice> periods,
            String period,
            List<Choice> schemes,
            @Nullable String scheme,
            List<Choice> bases,
            String basis) {}
}
