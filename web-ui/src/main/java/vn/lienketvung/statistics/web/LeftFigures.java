package vn.lienketvung.statistics.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.statistics.Indicator;
import vn.lienketvung.statistics.Indicators;
import vn.lienketvung.statistics.SeveralFigures.Left;

/** Says which of several figures stayed as they were, and why. */
@Component
class LeftFigures {

    private final Indicators indicators;
    private final FigureWords words;
    private final Refusals refusals;

    LeftFigures(Indicators indicators, FigureWords words, Refusals refusals) {
        this.indicators = indicators;
        this.words = words;
        this.refusals = refusals;
    }

    List<String> words(List<Left> left) {
        if (left.isEmpty()) return List.of();
        var names =
                indicators.all().stream()
                        .collect(Collectors.toMap(Indicator::code, each -> words.of(each.name())));
        return left.stream()
                .map(each ->
                        words.say(
                                "submission.several.why",
                                names.getOrDefault(each.indicator(), each.indicator().toString()),
                                words.say(each.why().rule(), refusals.arguments(each.why()))))
                .toList();
    }
}
