package vn.lienketvung.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.chart.Bar;
import vn.lienketvung.shared.web.chart.BarFigure;
import vn.lienketvung.shared.web.chart.BarRow;
import vn.lienketvung.shared.web.chart.BarTable;
import vn.lienketvung.shared.web.chart.ChartFoot;
import vn.lienketvung.statistics.Gap;
import vn.lienketvung.statistics.GapPart;
import vn.lienketvung.statistics.Gaps;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;

/** Makes the page of a gap, which its files repeat. */
@Component
class GapPages {

    /** The longest bar in the units of its drawing. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1000);

    private final FigureWords words;
    private final GapWords gaps;
    private final GapLacks lacks;

    GapPages(FigureWords words, GapWords gaps, GapLacks lacks) {
        this.words = words;
        this.gaps = gaps;
        this.lacks = lacks;
    }

    /** @param typed the day as it was typed, which is shown again even when it makes no sense */
    GapPage page(
            OpenSeries open,
            OpenSeries population,
            GapQuery query,
            LocalDate today,
            SeriesQuery typed) {
        if (!Gaps.areMeasured(open.indicator()))
            return nothing(open, typed, today, "statistics.gap.not-measured");
        return GapView.of(open, population, query, today)
                .map(view -> page(view, query, today, typed))
                .orElseGet(() -> nothing(open, typed, today, "statistics.finding.nothing"));
    }

    private GapPage nothing(OpenSeries open, SeriesQuery typed, LocalDate today, String finding) {
        var name = words.of(open.indicator().name());
        return new GapPage(
                open.indicator().code().value(),
                name,
                words.say("statistics.gap.title.none", name),
                words.say(finding),
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                words.of(open.indicator().definition()),
                null,
                typed.day(),
                typed.dayProblem(today));
    }

    private GapPage page(GapView view, GapQuery query, LocalDate today, SeriesQuery typed) {
        var gap = view.gap();
        var indicator = view.open().indicator();
        var groups = gap.groups();
        return new GapPage(
                indicator.code().value(),
                words.of(indicator.name()),
                title(view),
                gaps.finding(view, gap),
                gaps.unit(view),
                gaps.figures(gap, view.grouping() != null),
                lacks.of(view, gap),
                bars(view, gap),
                foot(view, gap, query, "bang", gaps.sources(gap)),
                groups == null ? null : words.say("statistics.gap.regions." + groups.scheme()),
                regions(view, gap),
                periods(view, query),
                foot(view, gap, query, "cac-ky", gaps.sources(view)),
                words.of(indicator.definition()),
                bar(view),
                typed.day(),
                typed.dayProblem(today));
    }

    String title(GapView view) {
        var title =
                words.say(
                        "statistics.gap.title",
                        words.of(view.open().indicator().name()),
                        words.of(view.period()),
                        words.say("statistics.by." + view.scope()));
        return words.marked(title, GapWords.figures(view.gap()));
    }

    private BarTable bars(GapView view, Gap gap) {
        var rows = new ArrayList<BarRow>();
        for (var part : gap.parts()) rows.add(row(view, gap, part));
        for (var lack : gap.lacks())
            rows.add(
                    BarRow.missing(
                            words.brief(lack.place(), view.open().mosaic()),
                            null,
                            words.say(
                                    lack.population()
                                            ? "statistics.gap.lacking.population"
                                            : "statistics.lacking")));
        return BarTable.of(
                title(view),
                words.say("statistics.column.place"),
                List.of(words.say("statistics.gap.value"), words.say("statistics.gap.to-mean")),
                rows);
    }

    private BarRow row(GapView view, Gap gap, GapPart part) {
        return new BarRow(
                gaps.name(view, part),
                null,
                List.of(
                        new Bar(
                                1,
                                length(part.value(), gap.parts().getFirst().value()),
                                gaps.value(part.value()) + " " + gaps.unit(view))),
                List.of(
                        BarFigure.of(gaps.value(part.value())),
                        BarFigure.of(gaps.times(part.toMean()))),
                null);
    }

    private static long length(BigDecimal value, BigDecimal most) {
        return value.signum() <= 0
                ? 0
                : value.multiply(LONGEST).divide(most, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private ChartFoot foot(GapView view, Gap gap, GapQuery query, String file, String sources) {
        var base = "/so-lieu/" + view.open().indicator().code() + "/chenh-lech/";
        var address = address(view, query, view.period());
        return new ChartFoot(
                sources,
                null,
                base + file + ".xlsx" + address,
                base + file + ".csv" + address,
                file.equals("bang") ? base + "bieu-do.svg" + address : null,
                words.say(
                        gap.weighted() ? "statistics.gap.weighted" : "statistics.gap.unweighted"));
    }

    private static String address(GapView view, GapQuery query, Period period) {
        return query.address(view.scope(), period.code(), view.scheme(), view.basis());
    }

    private List<GapPage.RegionLine> regions(GapView view, Gap gap) {
        var groups = gap.groups();
        if (groups == null) return List.of();
        return groups.regions().stream()
                .map(each ->
                        new GapPage.RegionLine(
                                gaps.region(each.region(), view),
                                words.number(each.places()),
                                gaps.value(each.mean()),
                                words.percent(each.share()),
                                gaps.theil(each.theil())))
                .toList();
    }

    private List<GapPage.PeriodLine> periods(GapView view, GapQuery query) {
        return view.gaps().periods().reversed().stream()
                .map(period -> period(view, query, period))
                .toList();
    }

    private GapPage.PeriodLine period(GapView view, GapQuery query, Period period) {
        var gap = view.gap(period);
        return new GapPage.PeriodLine(
                gaps.period(gap),
                period.equals(view.period()) ? null : address(view, query, period),
                gaps.places(gap),
                measures(view, gap));
    }

    private List<@Nullable String> measures(GapView view, Gap gap) {
        var measures = new ArrayList<@Nullable String>();
        measures.add(gaps.ratio(gap.ratio()));
        measures.add(gaps.variation(gap.variation()));
        measures.add(gaps.theil(gap.theil()));
        if (view.grouping() != null) measures.add(gaps.between(gap));
        return measures;
    }

    private GapPage.Bar bar(GapView view) {
        var scheme = view.scheme();
        return new GapPage.Bar(
                Arrays.stream(ReadingScope.values())
                        .filter(each -> !each.isOfOnePlace())
                        .map(each -> new Choice(each.slug(), words.of(each)))
                        .toList(),
                view.scope().slug(),
                view.gaps().periods().reversed().stream()
                        .map(each -> new Choice(each.code(), words.of(each)))
                        .toList(),
                view.period().code(),
                view.groupings().stream()
                        .map(each ->
                                new Choice(
                                        GapQuery.slug(each.scheme()),
                                        words.say("statistics.gap.scheme." + each.scheme())))
                        .toList(),
                scheme == null ? null : GapQuery.slug(scheme),
                view.gaps().bases().stream()
                        .map(each -> new Choice(GapQuery.slug(each), gaps.basis(each)))
                        .toList(),
                GapQuery.slug(view.basis()));
    }
}
