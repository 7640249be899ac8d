package vn.lienketvung.statistics.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.chart.FigureTable;
import vn.lienketvung.statistics.Gap;
import vn.lienketvung.statistics.GapLack;
import vn.lienketvung.statistics.GapPart;
import vn.lienketvung.statistics.Place;

/** The tables of a gap to take away. */
@Component
class GapTables {

    private static final List<String> OF_PLACES =
            List.of(
                    "place",
                    "code",
                    "region",
                    "value",
                    "to-mean",
                    "figure",
                    "population",
                    "status",
                    "why");
    private static final List<String> OF_PERIODS =
            List.of(
                    "period",
                    "known",
                    "places",
                    "ratio",
                    "least",
                    "variation",
                    "theil",
                    "between",
                    "within",
                    "share");

    private final FigureWords words;
    private final GapWords gaps;
    private final GapLacks lacks;
    private final GapPages pages;

    GapTables(FigureWords words, GapWords gaps, GapLacks lacks, GapPages pages) {
        this.words = words;
        this.gaps = gaps;
        this.lacks = lacks;
        this.pages = pages;
    }

    FigureTable places(GapView view) {
        var gap = view.gap();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var part : gap.parts()) rows.add(row(view, gap, part));
        for (var lack : gap.lacks()) rows.add(row(view, lack));
        return new FigureTable(above(view, gap, gaps.sources(gap)), heads(OF_PLACES), rows);
    }

    FigureTable periods(GapView view) {
        var rows =
                view.gaps().periods().reversed().stream()
                        .map(period -> row(view.gap(period)))
                        .toList();
        return new FigureTable(
                above(view, view.gap(), gaps.sources(view)), heads(OF_PERIODS), rows);
    }

    private List<String> above(GapView view, Gap gap, String sources) {
        return Stream.of(
                        Stream.of(
                                pages.title(view),
                                gaps.finding(view, gap),
                                gaps.basis(view.basis()) + " (" + gaps.unit(view) + ")",
                                words.say(
                                        gap.weighted()
                                                ? "statistics.gap.weighted"
                                                : "statistics.gap.unweighted")),
                        Stream.of("ratio", "variation", "theil", "between")
                                .map(each ->
                                        words.say("statistics.gap." + each)
                                                + ": "
                                                + words.say("statistics.gap.define." + each)),
                        Stream.of(words.say("chart.source", sources)))
                .flatMap(each -> each)
                .toList();
    }

    private List<String> heads(List<String> keys) {
        return keys.stream().map(key -> words.say("statistics.gap.head." + key)).toList();
    }

    private List<@Nullable Object> row(GapView view, Gap gap, GapPart part) {
        var population = gap.weighted() ? part.population() : null;
        return row(
                gaps.name(view, part),
                part.place().toString(),
                region(view, part.place()),
                part.value(),
                part.toMean(),
                part.figure().value(),
                population == null ? null : population.value(),
                words.of(part.figure().status()),
                null);
    }

    private List<@Nullable Object> row(GapView view, GapLack lack) {
        return row(
                words.brief(lack.place(), view.open().mosaic()),
                lack.place().toString(),
                region(view, lack.place()),
                null,
                null,
                null,
                null,
                words.say("statistics.lacking"),
                lacks.reason(view, lack));
    }

    private @Nullable String region(GapView view, Place place) {
        var grouping = view.grouping();
        return grouping == null ? null : gaps.region(grouping.regionOf(place), view);
    }

    private List<@Nullable Object> row(Gap gap) {
        var groups = gap.groups();
        return row(
                gaps.period(gap),
                gap.parts().size(),
                gap.places(),
                gap.ratio().value(),
                gap.ratio().atLeast() ? words.say("statistics.gap.least") : null,
                gap.variation().value(),
                gap.theil().value(),
                groups == null ? null : groups.between(),
                groups == null ? null : groups.within(),
                groups == null ? null : groups.shareBetween());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
