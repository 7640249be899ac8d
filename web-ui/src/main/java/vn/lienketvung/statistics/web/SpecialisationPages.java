package vn.lienketvung.statistics.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.chart.Bar;
import vn.lienketvung.shared.web.chart.BarFigure;
import vn.lienketvung.shared.web.chart.BarRow;
import vn.lienketvung.shared.web.chart.BarTable;
import vn.lienketvung.shared.web.chart.ChartFoot;
import vn.lienketvung.statistics.KnownFigure;
import vn.lienketvung.statistics.Openness;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;
import vn.lienketvung.statistics.Specialisation;

/** Makes the page of specialisation and openness, which its files repeat. */
@Component
class SpecialisationPages {

    static final String PATH = "/so-lieu/chuyen-mon-hoa";
    static final List<String> SECTORS = List.of("farming", "industry", "services");

    private static final int DECIMALS = 2;

    /** Ratios are drawn to the thousandth. */
    private static final int DRAWN = 3;

    private final FigureWords words;

    SpecialisationPages(FigureWords words) {
        this.words = words;
    }

    /** @param typed the day as it was typed, which is shown again even when it makes no sense */
    SpecialisationPage page(
            SpecialisationView view, SeriesQuery query, LocalDate today, SeriesQuery typed) {
        var made = view.specialisation();
        var open = view.openness();
        return new SpecialisationPage(
                title(view),
                finding(view, made, open),
                made.places().isEmpty() ? null : bars(view, made),
                foot(view, query, "bang", sources(made)),
                open.places().isEmpty() ? null : bars(view, open),
                foot(view, query, "do-mo", sources(open)),
                view.all().stream().map(each -> need(view, each)).toList(),
                Arrays.stream(ReadingScope.values())
                        .filter(each -> !each.isOfOnePlace())
                        .map(each -> new Choice(each.slug(), words.of(each)))
                        .toList(),
                view.scope().slug(),
                view.periods().stream()
                        .map(each -> new Choice(each.code(), words.of(each)))
                        .toList(),
                view.period().code(),
                typed.day(),
                typed.dayProblem(today));
    }

    private String title(SpecialisationView view) {
        var title =
                words.say(
                        "statistics.make-up.title",
                        words.of(view.period()),
                        words.say("statistics.by." + view.scope()));
        return words.marked(title, figures(view.specialisation(), view.openness()));
    }

    private static Stream<KnownFigure> figures(Specialisation made, Openness open) {
        return Stream.concat(
                made.places().stream().flatMap(each -> each.sources().stream()),
                open.places().stream().flatMap(each -> each.sources().stream()));
    }

    private String finding(SpecialisationView view, Specialisation made, Openness open) {
        return Stream.of(specialised(view, made), opened(view, open))
                .collect(Collectors.joining(" "));
    }

    private String specialised(SpecialisationView view, Specialisation made) {
        if (made.places().isEmpty()) return words.say("statistics.make-up.finding.none");
        var first = made.places().getFirst();
        var greatest = first.quotients().stream().max(BigDecimal::compareTo).orElseThrow();
        int most = first.quotients().indexOf(greatest);
        return words.say(
                "statistics.make-up.finding",
                name(view, first.place()),
                number(first.index()),
                words.say("statistics.make-up.sector." + SECTORS.get(most)),
                number(greatest),
                words.number(made.places().size()),
                words.number(view.places().size()));
    }

    private String opened(SpecialisationView view, Openness open) {
        if (open.places().isEmpty()) return words.say("statistics.make-up.finding.closed");
        var first = open.places().getFirst();
        return words.say(
                "statistics.make-up.finding.open",
                name(view, first.place()),
                words.percent(first.ratio()),
                words.number(open.places().size()),
                words.number(view.places().size()));
    }

    String name(SpecialisationView view, Place place) {
        return words.brief(place, view.all().getFirst().mosaic());
    }

    private String number(BigDecimal value) {
        return words.number(value, DECIMALS);
    }

    private BarTable bars(SpecialisationView view, Specialisation made) {
        var rows = new ArrayList<BarRow>();
        for (var each : made.places()) {
            var figures = new ArrayList<BarFigure>();
            figures.add(BarFigure.of(number(each.index())));
            for (var quotient : each.quotients()) figures.add(BarFigure.of(number(quotient)));
            rows.add(row(name(view, each.place()), each.index(), figures));
        }
        return BarTable.of(
                title(view),
                words.say("statistics.column.place"),
                Stream.concat(
                                Stream.of(words.say("statistics.make-up.index")),
                                SECTORS.stream()
                                        .map(each -> words.say("statistics.make-up.brief." + each)))
                        .toList(),
                missing(rows, view, made.lacks()));
    }

    private BarTable bars(SpecialisationView view, Openness open) {
        var rows = new ArrayList<BarRow>();
        for (var each : open.places())
            rows.add(
                    row(
                            name(view, each.place()),
                            each.ratio(),
                            List.of(BarFigure.of(words.percent(each.ratio())))));
        return BarTable.of(
                title(view),
                words.say("statistics.column.place"),
                List.of(words.say("statistics.make-up.openness")),
                missing(rows, view, open.lacks()));
    }

    private static BarRow row(String name, BigDecimal length, List<BarFigure> figures) {
        return new BarRow(
                name,
                null,
                List.of(
                        new Bar(
                                1,
                                length.movePointRight(DRAWN).longValue(),
                                figures.getFirst().text())),
                figures,
                null);
    }

    private List<BarRow> missing(List<BarRow> rows, SpecialisationView view, List<Place> lacks) {
        return Stream.concat(
                        rows.stream(),
                        lacks.stream()
                                .map(place ->
                                        BarRow.missing(
                                                name(view, place),
                                                null,
                                                words.say("statistics.lacking"))))
                .toList();
    }

    private ChartFoot foot(
            SpecialisationView view, SeriesQuery query, String file, String sources) {
        var address = query.address("", view.scope().slug(), view.period().code());
        var base = PATH + "/" + file;
        return new ChartFoot(
                sources,
                null,
                base + ".xlsx" + address,
                base + ".csv" + address,
                base + ".svg" + address,
                null);
    }

    String sources(Specialisation made) {
        return words.sources(made.places().stream().flatMap(each -> each.sources().stream()));
    }

    String sources(Openness open) {
        return words.sources(open.places().stream().flatMap(each -> each.sources().stream()));
    }

    private SpecialisationPage.Need need(SpecialisationView view, OpenSeries open) {
        return new SpecialisationPage.Need(
                words.of(open.indicator().name()),
                "/so-lieu/" + open.indicator().code(),
                words.say(
                        "statistics.gap.of",
                        words.number(view.known(open)),
                        words.number(view.places().size())),
                view.isKnownOfNation(open));
    }
}
