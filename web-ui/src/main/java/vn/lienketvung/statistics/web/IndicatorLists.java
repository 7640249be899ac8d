package vn.lienketvung.statistics.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.statistics.BrowseIndicators;
import vn.lienketvung.statistics.Coverage;
import vn.lienketvung.statistics.Frequency;
import vn.lienketvung.statistics.IndicatorTheme;

/** Makes the catalogue: what there is, how new it is and how far it reaches. */
@Component
class IndicatorLists {

    private final FigureWords words;

    IndicatorLists(FigureWords words) {
        this.words = words;
    }

    IndicatorList page(List<BrowseIndicators.Line> all, LocalDate today) {
        var groups =
                Arrays.stream(IndicatorTheme.values())
                        .map(theme -> new IndicatorList.Group(theme, lines(all, theme, today)))
                        .filter(group -> !group.lines().isEmpty())
                        .toList();
        var lines = groups.stream().flatMap(group -> group.lines().stream()).toList();
        return new IndicatorList(
                lines.size(),
                (int) lines.stream().filter(line -> line.newest() != null).count(),
                (int) lines.stream().filter(line -> Boolean.TRUE.equals(line.aged())).count(),
                groups);
    }

    private List<IndicatorLine> lines(
            List<BrowseIndicators.Line> all, IndicatorTheme theme, LocalDate today) {
        return all.stream()
                .filter(each -> each.indicator().theme() == theme)
                .map(each -> line(each, today))
                .toList();
    }

    private IndicatorLine line(BrowseIndicators.Line of, LocalDate today) {
        var indicator = of.indicator();
        var coverage = of.coverage();
        return new IndicatorLine(
                indicator.code().value(),
                words.of(indicator.name()),
                words.of(indicator.unit()),
                coverage == null ? null : words.marked(coverage.newest(), coverage.madeUp()),
                coverage == null ? "" : reach(coverage),
                words.of(indicator.frequency()),
                aged(indicator.frequency(), coverage, today));
    }

    private static @Nullable Boolean aged(
            Frequency frequency, @Nullable Coverage coverage, LocalDate today) {
        return coverage == null || frequency == Frequency.IRREGULAR
                ? null
                : frequency.hasAged(coverage.newest().end(), today);
    }

    private String reach(Coverage of) {
        var parts = new ArrayList<String>();
        if (of.nation()) parts.add(words.say("statistics.reach.nation"));
        add(parts, of.regions(), "statistics.reach.regions");
        add(parts, of.formerRegions(), "statistics.reach.former-regions");
        add(parts, of.provinces(), "statistics.reach.provinces");
        add(parts, of.formerProvinces(), "statistics.reach.former-provinces");
        return String.join(", ", parts);
    }

    private void add(List<String> parts, int count, String key) {
        if (count > 0) parts.add(words.say(key, words.number(count)));
    }
}
