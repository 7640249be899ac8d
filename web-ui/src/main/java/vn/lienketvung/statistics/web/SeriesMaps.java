package vn.lienketvung.statistics.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.chart.Boundary;
import vn.lienketvung.shared.web.chart.ChartFoot;
import vn.lienketvung.shared.web.chart.FiveSteps;
import vn.lienketvung.shared.web.chart.MapPlace;
import vn.lienketvung.shared.web.chart.ProvinceMap;

/** Draws the table of provinces beside it: the same figures in five steps, on the boundaries of the table. */
@Component
class SeriesMaps {

    private static final Map<ReadingScope, Boundary> BOUNDARIES =
            Map.of(
                    ReadingScope.PROVINCES,
                    Boundary.TODAY,
                    ReadingScope.FORMER_PROVINCES,
                    Boundary.FORMER);

    /** So many documents are named under the map; the table names all. */
    private static final int MOST_SOURCES = 3;

    private final FigureWords words;

    SeriesMaps(FigureWords words) {
        this.words = words;
    }

    /** Null for regions and single places, and where nothing could be shaded. */
    @Nullable ProvinceMap map(
            SeriesView view, List<SeriesLine> lines, String title, String finding) {
        var scope = view.scope();
        var boundary = scope == null ? null : BOUNDARIES.get(scope);
        var figures = lines.stream().map(SeriesLine::value).filter(Objects::nonNull).toList();
        if (boundary == null || figures.isEmpty()) return null;
        var steps = FiveSteps.of(figures);
        var indicator = view.open().indicator();
        var unit = words.of(indicator.unit());
        return new ProvinceMap(
                "ban-do",
                boundary,
                title,
                finding,
                lines.stream()
                        .map(line -> place(line, steps, unit, indicator.code().value()))
                        .toList(),
                steps.legend(words::number));
    }

    /** Whose figures the map shows, as they were known on the day of the page, and the drawing as a file. */
    ChartFoot foot(List<SeriesLine> lines, String known, String code, String query) {
        var sources =
                lines.stream()
                        .filter(line -> line.value() != null)
                        .map(SeriesLine::source)
                        .distinct()
                        .toList();
        var named = String.join("; ", sources.subList(0, Math.min(sources.size(), MOST_SOURCES)));
        return new ChartFoot(
                sources.size() <= MOST_SOURCES
                        ? named
                        : words.say(
                                "statistics.sources.more",
                                named,
                                words.number(sources.size() - MOST_SOURCES)),
                null,
                null,
                null,
                "/so-lieu/" + code + "/ban-do.svg" + query,
                words.say("statistics.map.known", known));
    }

    private MapPlace place(SeriesLine line, FiveSteps steps, String unit, String indicator) {
        var value = line.value();
        return new MapPlace(
                line.id().substring(0, line.id().indexOf('@')),
                line.place(),
                value == null ? null : words.number(value) + " " + unit,
                steps.stepOf(value),
                "/so-lieu/" + indicator + line.series());
    }
}
