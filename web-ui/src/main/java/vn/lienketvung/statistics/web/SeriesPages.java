package vn.lienketvung.statistics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.statistics.Gaps;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;
import vn.lienketvung.statistics.Reading;

/** Makes the page of a series, which its files repeat line by line. */
@Component
class SeriesPages {

    private final FigureWords words;
    private final SeriesLines lines;
    private final SeriesMaps maps;

    SeriesPages(FigureWords words, SeriesLines lines, SeriesMaps maps) {
        this.words = words;
        this.lines = lines;
        this.maps = maps;
    }

    SeriesPage page(OpenSeries open, SeriesQuery query, LocalDate today) {
        var view = SeriesView.of(open, query, today);
        var rows = rows(view, query);
        var indicator = open.indicator();
        var scope = scope(view);
        var period = view.period();
        var title = words.marked(title(view), view.sources());
        var finding = finding(view, rows);
        var problem = query.dayProblem(today);
        var map = maps.map(view, rows, title, finding);
        var address = query.address("", scope, period == null ? null : period.code());
        return new SeriesPage(
                indicator.code().value(),
                words.of(indicator.name()),
                title,
                finding,
                words.of(indicator.unit()),
                words.of(indicator.definition()),
                words.of(indicator.owner()),
                words.of(indicator.frequency()),
                words.of(indicator.calendar()),
                rule(open),
                breaks(open),
                rows,
                nation(view),
                map,
                map == null
                        ? null
                        : maps.foot(
                                rows,
                                words.date(problem == null ? query.knownOn() : null, today),
                                indicator.code().value(),
                                address),
                scopes(view),
                scope,
                periods(open),
                period == null ? null : period.code(),
                query.day(),
                problem,
                address,
                gap(view, query));
    }

    private static @Nullable String gap(SeriesView view, SeriesQuery query) {
        if (!Gaps.areMeasured(view.open().indicator())) return null;
        var scope = view.scope();
        var period = view.period();
        return scope == null || scope.isOfOnePlace() || period == null
                ? ""
                : query.address("", scope.slug(), period.code());
    }

    private List<SeriesLine> rows(SeriesView view, SeriesQuery query) {
        var open = view.open();
        if (view.isOfOnePlace()) {
            var place = view.places().getFirst();
            var name = words.of(place, open.mosaic());
            return open.series().periods().reversed().stream()
                    .map(period -> lines.line(open, place, period, name, null))
                    .toList();
        }
        var period = view.period();
        if (period == null) return List.of();
        return view.places().stream()
                .map(place ->
                        lines.line(
                                open,
                                place,
                                period,
                                words.brief(place, open.mosaic()),
                                query.address("", place.toString(), null)))
                .toList();
    }

    /** Above the parts only where it is a figure: that there is none says nothing of them. */
    private @Nullable SeriesLine nation(SeriesView view) {
        var period = view.period();
        if (period == null
                || !(view.open().series().read(Place.NATION, period) instanceof Reading.Valued))
            return null;
        return lines.line(view.open(), Place.NATION, period, words.say("statistics.nation"), null);
    }

    private String title(SeriesView view) {
        var name = words.of(view.open().indicator().name());
        if (view.isOfOnePlace())
            return words.say(
                    "statistics.title.place",
                    name,
                    words.of(view.places().getFirst(), view.open().mosaic()));
        var by = words.say("statistics.by." + view.scope());
        var period = view.period();
        return period == null
                ? words.say("statistics.title.none", name, by)
                : words.say("statistics.title", name, words.of(period), by);
    }

    private String finding(SeriesView view, List<SeriesLine> rows) {
        var known =
                rows.stream()
                        .filter(row -> row.value() != null)
                        .sorted(
                                Comparator.comparing(
                                        row -> Objects.requireNonNull(row.value()),
                                        Comparator.reverseOrder()))
                        .toList();
        if (rows.isEmpty()) return words.say("statistics.finding.nothing");
        if (view.isOfOnePlace()) return ofOnePlace(view, rows);
        var of = words.number(known.size());
        var all = words.number(rows.size());
        return known.size() < 2
                ? words.say("statistics.finding.few", of, all)
                : words.say(
                        "statistics.finding",
                        of,
                        all,
                        known.getFirst().place(),
                        amount(known.getFirst()),
                        known.getLast().place(),
                        amount(known.getLast()),
                        words.of(view.open().indicator().unit()));
    }

    private String ofOnePlace(SeriesView view, List<SeriesLine> rows) {
        return rows.stream()
                .filter(row -> row.value() != null)
                .findFirst()
                .map(row ->
                        words.say(
                                "statistics.finding.place",
                                row.period(),
                                amount(row),
                                words.of(view.open().indicator().unit())))
                .orElseGet(() -> words.say("statistics.finding.place.none"));
    }

    private String amount(SeriesLine line) {
        return words.number(Objects.requireNonNull(line.value()));
    }

    private String rule(OpenSeries open) {
        var weight = open.weight();
        return words.say(
                "statistics.rule-of." + open.indicator().rule(),
                weight == null ? "" : words.of(weight.name()));
    }

    private List<String> breaks(OpenSeries open) {
        return open.indicator().breaks().stream().map(each -> words.of(each.note())).toList();
    }

    private static String scope(SeriesView view) {
        var scope = view.scope();
        return scope == null ? view.places().getFirst().toString() : scope.slug();
    }

    private List<Choice> scopes(SeriesView view) {
        var choices = new ArrayList<Choice>();
        Arrays.stream(ReadingScope.values())
                .map(each -> new Choice(each.slug(), words.of(each)))
                .forEach(choices::add);
        if (view.scope() == null)
            choices.add(
                    new Choice(
                            scope(view), words.of(view.places().getFirst(), view.open().mosaic())));
        return choices;
    }

    private List<Choice> periods(OpenSeries open) {
        return open.series().periods().reversed().stream()
                .map((Period period) -> new Choice(period.code(), words.of(period)))
                .toList();
    }
}
