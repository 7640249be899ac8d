package vn.lienketvung.statistics.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.chart.FigureTable;
import vn.lienketvung.statistics.Place;

/** Specialisation and openness as tables to take away; what cannot be measured stays empty and says so. */
@Component
class SpecialisationTables {

    private final FigureWords words;
    private final SpecialisationPages pages;

    SpecialisationTables(FigureWords words, SpecialisationPages pages) {
        this.words = words;
        this.pages = pages;
    }

    FigureTable sectors(SpecialisationView view, SpecialisationPage page) {
        var made = view.specialisation();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var each : made.places()) {
            var cells = begun(view, each.place());
            cells.add(each.index());
            cells.addAll(each.quotients());
            cells.addAll(each.shares());
            cells.add(null);
            rows.add(cells);
        }
        var sectors = SpecialisationPages.SECTORS;
        for (var place : lacking(view, made.places().stream().map(each -> each.place()).toList()))
            rows.add(empty(view, place, 1 + 2 * sectors.size()));
        return new FigureTable(
                above(page, pages.sources(made), "quotient", "index"),
                heads(
                        Stream.of(
                                        Stream.of("index"),
                                        sectors.stream().map(each -> "quotient." + each),
                                        sectors.stream().map(each -> "share." + each))
                                .flatMap(each -> each)),
                rows);
    }

    FigureTable openness(SpecialisationView view, SpecialisationPage page) {
        var open = view.openness();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var each : open.places()) {
            var cells = begun(view, each.place());
            cells.addAll(Arrays.asList(each.ratio(), null));
            rows.add(cells);
        }
        for (var place : open.lacks()) rows.add(empty(view, place, 1));
        return new FigureTable(
                above(page, pages.sources(open), "openness"), heads(Stream.of("openness")), rows);
    }

    private static List<Place> lacking(SpecialisationView view, List<Place> measured) {
        return view.places().stream().filter(place -> !measured.contains(place)).toList();
    }

    private List<@Nullable Object> begun(SpecialisationView view, Place place) {
        return new ArrayList<>(List.of(pages.name(view, place), place.toString()));
    }

    private List<@Nullable Object> empty(SpecialisationView view, Place place, int measures) {
        var cells = begun(view, place);
        for (int at = 0; at < measures; at++) cells.add(null);
        cells.add(words.say("statistics.lacking"));
        return cells;
    }

    private List<String> above(SpecialisationPage page, String sources, String... defined) {
        return Stream.of(
                        Stream.of(page.title(), page.finding()),
                        Arrays.stream(defined)
                                .map(each -> words.say("statistics.make-up.define." + each)),
                        Stream.of(words.say("chart.source", sources)))
                .flatMap(each -> each)
                .toList();
    }

    private List<String> heads(Stream<String> measures) {
        return Stream.of(
                        Stream.of(
                                words.say("statistics.gap.head.place"),
                                words.say("statistics.gap.head.code")),
                        measures.map(each -> words.say("statistics.make-up.head." + each)),
                        Stream.of(words.say("statistics.gap.head.status")))
                .flatMap(each -> each)
                .toList();
    }
}
