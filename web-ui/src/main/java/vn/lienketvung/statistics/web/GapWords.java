package vn.lienketvung.statistics.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.web.chart.KeyFigure;
import vn.lienketvung.statistics.Gap;
import vn.lienketvung.statistics.GapBasis;
import vn.lienketvung.statistics.GapMeasure;
import vn.lienketvung.statistics.GapPart;
import vn.lienketvung.statistics.GapShortfall;
import vn.lienketvung.statistics.KnownFigure;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.Reading;

/** Says a gap in words: the finding, and its measures. */
@Component
class GapWords {

    private static final int VALUE_DECIMALS = 2;
    private static final int RATIO_DECIMALS = 1;
    private static final int VARIATION_DECIMALS = 2;
    private static final int THEIL_DECIMALS = 3;

    private final FigureWords words;

    GapWords(FigureWords words) {
        this.words = words;
    }

    String finding(GapView view, Gap gap) {
        var ratio = gap.ratio();
        if (ratio.shortfall() == GapShortfall.TOO_FEW)
            return words.say(
                    "statistics.gap.finding.few",
                    words.number(gap.parts().size()),
                    words.number(gap.places()));
        var first = ends(view, gap);
        var groups = gap.groups();
        var between = groups == null ? null : groups.shareBetween();
        return between == null
                ? first
                : words.say("statistics.gap.finding.between", first, words.percent(between));
    }

    private String ends(GapView view, Gap gap) {
        var least = gap.parts().getLast();
        if (gap.ratio().value() == null)
            return words.say("statistics.gap.finding.zero", name(view, least), amount(view, least));
        var most = gap.parts().getFirst();
        return words.say(
                gap.ratio().atLeast() ? "statistics.gap.finding.least" : "statistics.gap.finding",
                name(view, most),
                amount(view, most),
                name(view, least),
                amount(view, least),
                words.number(gap.ratio().value(), RATIO_DECIMALS),
                words.number(gap.parts().size()),
                words.number(gap.places()));
    }

    private String amount(GapView view, GapPart part) {
        return value(part.value()) + " " + unit(view);
    }

    String name(GapView view, GapPart part) {
        return words.brief(part.place(), view.open().mosaic());
    }

    String value(BigDecimal value) {
        return words.number(value, VALUE_DECIMALS);
    }

    /** As a multiple: {@code 1,2}. */
    String times(@Nullable BigDecimal multiple) {
        return multiple == null
                ? words.say("statistics.dash")
                : words.number(multiple, VALUE_DECIMALS);
    }

    String unit(GapView view) {
        var unit = words.of(view.open().indicator().unit());
        return view.basis() == GapBasis.PER_PERSON
                ? words.say("statistics.gap.unit.PER_PERSON", unit, words.number(GapBasis.PEOPLE))
                : unit;
    }

    String basis(GapBasis basis) {
        return words.say("GapBasis." + basis, words.number(GapBasis.PEOPLE));
    }

    /** @param parted whether the places lie in regions of a scheme */
    List<KeyFigure> figures(Gap gap, boolean parted) {
        return List.of(
                figure("ratio", ratio(gap.ratio()), gap.ratio()),
                figure("variation", variation(gap.variation()), gap.variation()),
                figure("theil", theil(gap.theil()), gap.theil()),
                parted ? partBetween(gap) : compared(gap));
    }

    private KeyFigure partBetween(Gap gap) {
        var share = between(gap);
        return new KeyFigure(
                words.say("statistics.gap.between"),
                share,
                words.say(
                        share == null
                                ? "statistics.gap.between.none"
                                : "statistics.gap.between.note"),
                false,
                null);
    }

    private KeyFigure compared(Gap gap) {
        return new KeyFigure(
                words.say("statistics.gap.head.compared"),
                places(gap),
                words.say("statistics.gap.compared.note"),
                false,
                null);
    }

    /** {@code 25/34}. */
    String places(Gap gap) {
        return words.say(
                "statistics.gap.of", words.number(gap.parts().size()), words.number(gap.places()));
    }

    private KeyFigure figure(String key, @Nullable String value, GapMeasure measure) {
        var why = measure.shortfall();
        return new KeyFigure(
                words.say("statistics.gap." + key),
                value,
                why == null
                        ? words.say("statistics.gap." + key + ".note")
                        : words.say("GapShortfall." + why),
                false,
                null);
    }

    @Nullable String ratio(GapMeasure measure) {
        var value = measure.value();
        if (value == null) return null;
        var number = words.number(value, RATIO_DECIMALS);
        return measure.atLeast()
                ? words.say("statistics.gap.at-least", number)
                : words.say("statistics.gap.times", number);
    }

    @Nullable String variation(GapMeasure measure) {
        var value = measure.value();
        return value == null ? null : words.number(value, VARIATION_DECIMALS);
    }

    @Nullable String theil(GapMeasure measure) {
        var value = measure.value();
        return value == null ? null : theil(value);
    }

    String theil(BigDecimal value) {
        return words.number(value, THEIL_DECIMALS);
    }

    @Nullable String between(Gap gap) {
        var groups = gap.groups();
        var share = groups == null ? null : groups.shareBetween();
        return share == null ? null : words.percent(share);
    }

    /** The name of a region; null is what lies outside. */
    String region(@Nullable Place region, GapView view) {
        return region == null
                ? words.say("statistics.gap.outside")
                : words.of(region, view.open().mosaic());
    }

    /** The period, with a mark when figures behind its gap are made up. */
    String period(Gap gap) {
        return words.marked(gap.period(), figures(gap));
    }

    String sources(Gap gap) {
        return words.sources(figures(gap));
    }

    /** Of all periods. */
    String sources(GapView view) {
        return words.sources(
                view.gaps().periods().stream().flatMap(each -> figures(view.gap(each))));
    }

    /** Every figure behind a gap. */
    static Stream<KnownFigure> figures(Gap gap) {
        return gap.parts().stream()
                .flatMap(part -> readings(gap, part))
                .flatMap(reading -> reading.sources().stream());
    }

    private static Stream<Reading.Valued> readings(Gap gap, GapPart part) {
        var people = gap.weighted() ? part.population() : null;
        return Stream.concat(Stream.of(part.figure()), Stream.ofNullable(people));
    }
}
