package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.UnitId;

/**
 * The figures of one indicator as they were known on a day, read for any place: its own figure, that of a unit with the same
 * territory, or the figures of its parts put together by the rule of the indicator. The figures themselves never change by it,
 * and a figure of a merged province is never divided among those it was formed from.
 */
public final class Series {

    private final Indicator indicator;
    private final Mosaic mosaic;
    private final @Nullable Series weight;
    private final Map<Period, Map<Place, KnownFigure>> figures = new HashMap<>();

    private Series(Indicator indicator, Mosaic mosaic, @Nullable Series weight) {
        this.indicator = indicator;
        this.mosaic = mosaic;
        this.weight = weight;
    }

    /**
     * @param figures of the indicator and of its weight; others are passed over
     * @param weight null unless the indicator has one
     * @param knownOn null for all that is known
     */
    public static Series of(
            Indicator indicator,
            @Nullable Indicator weight,
            Collection<Figure> figures,
            Mosaic mosaic,
            @Nullable LocalDate knownOn) {
        var series =
                new Series(
                        indicator,
                        mosaic,
                        weight == null ? null : of(weight, null, figures, mosaic, knownOn));
        figures.stream()
                .filter(figure -> figure.key().indicator().equals(indicator.code()))
                .flatMap(figure -> figure.asKnownOn(knownOn).stream())
                .forEach(series::add);
        return series;
    }

    private void add(KnownFigure figure) {
        figures.computeIfAbsent(figure.key().period(), _ -> new HashMap<>())
                .put(figure.key().place(), figure);
    }

    /** The periods for which anything is known, oldest first. */
    public SortedSet<Period> periods() {
        return new TreeSet<>(figures.keySet());
    }

    public Reading read(Place place, Period period) {
        var known = figures.getOrDefault(period, Map.of());
        var own = known.get(place);
        if (own != null) return new Reading.Given(own);
        var ofProvinces =
                known.values().stream()
                        .filter(figure -> figure.key().place() instanceof Place.Province)
                        .toList();
        var tiling = Tiling.of(place, ofProvinces, mosaic);
        if (tiling.tiles().isEmpty()) return without(place, ofProvinces);
        if (tiling.tiles().size() == 1 && tiling.open().isEmpty())
            return new Reading.Carried(tiling.tiles().getFirst());
        if (indicator.rule() == MergeRule.NOT_COMPARABLE)
            return Reading.Missing.of(Shortfall.NOT_COMPARABLE, List.of());
        if (!tiling.open().isEmpty())
            return Reading.Missing.of(Shortfall.PARTS_MISSING, tiling.lacking(place, mosaic));
        return merge(tiling.tiles());
    }

    private Reading without(Place place, List<KnownFigure> figures) {
        var ground = mosaic.pieces(place);
        List<UnitId> wholes =
                figures.stream()
                        .filter(figure -> mosaic.pieces(figure.key().place()).containsAll(ground))
                        .map(Tiling::unit)
                        .toList();
        return ground.isEmpty() || wholes.isEmpty()
                ? Reading.Missing.of(Shortfall.NOTHING_KNOWN, List.of())
                : Reading.Missing.of(Shortfall.ONLY_OF_THE_WHOLE, wholes);
    }

    private Reading merge(List<KnownFigure> parts) {
        var values = parts.stream().map(part -> part.revision().value());
        return switch (indicator.rule()) {
            case SUM -> computed(values.reduce(BigDecimal.ZERO, BigDecimal::add), parts);
            case MAXIMUM -> computed(values.reduce(BigDecimal::max).orElseThrow(), parts);
            case WEIGHTED_MEAN -> WeightedMean.of(parts, Objects.requireNonNull(weight)).reading();
            case NOT_COMPARABLE -> Reading.Missing.of(Shortfall.NOT_COMPARABLE, List.of());
        };
    }

    private Reading computed(BigDecimal value, List<KnownFigure> parts) {
        return new Reading.Computed(value, indicator.rule(), parts, List.of());
    }
}
