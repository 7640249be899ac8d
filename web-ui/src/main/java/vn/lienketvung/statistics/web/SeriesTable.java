package vn.lienketvung.statistics.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.chart.FigureTable;

/** The table of a page to take away. */
@Component
class SeriesTable {

    private static final List<String> COLUMNS =
            List.of(
                    "place", "code", "period", "value", "unit", "status", "made", "source", "seen",
                    "known", "notes");

    private final FigureWords words;

    SeriesTable(FigureWords words) {
        this.words = words;
    }

    FigureTable of(SeriesPage page) {
        return new FigureTable(above(page), head(), rows(page));
    }

    private List<String> above(SeriesPage page) {
        var day = page.day();
        return List.of(
                page.title(),
                page.definition(),
                words.say("statistics.rule.head") + ": " + page.rule(),
                day == null
                        ? words.say("statistics.known.all")
                        : words.say("statistics.known", day),
                words.say("statistics.source"));
    }

    private List<String> head() {
        return COLUMNS.stream().map(column -> words.say("statistics.column." + column)).toList();
    }

    private List<List<@Nullable Object>> rows(SeriesPage page) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var nation = page.nation();
        if (nation != null) rows.add(cells(nation, page));
        page.lines().forEach(line -> rows.add(cells(line, page)));
        return rows;
    }

    private List<@Nullable Object> cells(SeriesLine line, SeriesPage page) {
        var status = line.status();
        return Arrays.<@Nullable Object>asList(
                line.place(),
                line.id(),
                line.period(),
                line.value(),
                page.unit(),
                status == null ? words.say("statistics.lacking") : words.of(status),
                line.made(),
                line.source(),
                line.seenAt(),
                line.knownOn(),
                String.join(" ", line.notes()));
    }
}
