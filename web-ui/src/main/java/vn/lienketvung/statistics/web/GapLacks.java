package vn.lienketvung.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienketvung.statistics.Gap;
import vn.lienketvung.statistics.GapLack;
import vn.lienketvung.statistics.Shortfall;

/** Says what a gap lacks. */
@Component
class GapLacks {

    /** So many places are explained one by one. */
    private static final int MOST_REASONS = 6;

    private final FigureWords words;
    private final SeriesLines lines;

    GapLacks(FigureWords words, SeriesLines lines) {
        this.words = words;
        this.lines = lines;
    }

    /** Who lacks figures, who the population, and where it is neither the reason. */
    List<String> of(GapView view, Gap gap) {
        var said = new ArrayList<String>();
        for (boolean population : new boolean[] {false, true}) {
            var names =
                    unknown(gap, population)
                            .map(lack -> words.brief(lack.place(), view.open().mosaic()))
                            .toList();
            if (!names.isEmpty())
                said.add(
                        words.say(
                                population
                                        ? "statistics.gap.lack.population"
                                        : "statistics.gap.lack.figure",
                                words.some(names),
                                String.valueOf(view.period().year())));
        }
        gap.lacks().stream()
                .filter(lack -> lack.why().why() != Shortfall.NOTHING_KNOWN)
                .limit(MOST_REASONS)
                .map(lack -> reason(view, lack))
                .forEach(said::add);
        return said;
    }

    private static Stream<GapLack> unknown(Gap gap, boolean population) {
        return gap.lacks().stream()
                .filter(lack -> lack.population() == population)
                .filter(lack -> lack.why().why() == Shortfall.NOTHING_KNOWN);
    }

    String reason(GapView view, GapLack lack) {
        return words.say(
                lack.population()
                        ? "statistics.gap.lack.place.population"
                        : "statistics.gap.lack.place",
                words.brief(lack.place(), view.open().mosaic()),
                lines.why(lack.why(), view.open()));
    }
}
