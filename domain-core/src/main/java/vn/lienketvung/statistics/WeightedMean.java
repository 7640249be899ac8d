package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienketvung.geography.UnitId;

/**
 * The mean of some figures, each with the weight of its place in the same period. A place without a weight, or weights that
 * are all zero, leave no mean.
 *
 * @param weights those that are known, in the order of the parts
 */
record WeightedMean(
        List<KnownFigure> parts,
        Map<KnownFigure, Reading.Valued> weights,
        List<UnitId> weightless) {

    /** As many decimals as the figures have, and two at least. */
    private static final int DECIMALS = 2;

    static WeightedMean of(List<KnownFigure> parts, Series weight) {
        var weights = new LinkedHashMap<KnownFigure, Reading.Valued>();
        var weightless = new ArrayList<UnitId>();
        for (var part : parts)
            if (weight.read(part.key().place(), part.key().period())
                            instanceof Reading.Valued valued
                    && valued.value().signum() >= 0) weights.put(part, valued);
            else weightless.add(Tiling.unit(part));
        return new WeightedMean(parts, weights, weightless);
    }

    Reading reading() {
        if (!weightless.isEmpty()) return Reading.Missing.of(Shortfall.WEIGHTS_MISSING, weightless);
        var total = sum(weights.values().stream().map(Reading.Valued::value).toList());
        if (total.signum() == 0)
            return Reading.Missing.of(
                    Shortfall.WEIGHTS_MISSING, parts.stream().map(Tiling::unit).toList());
        var weighted =
                weights.entrySet().stream()
                        .map(each ->
                                each.getKey().revision().value().multiply(each.getValue().value()))
                        .toList();
        var mean =
                sum(weighted)
                        .divide(total, MathContext.DECIMAL128)
                        .setScale(decimals(), RoundingMode.HALF_UP);
        return new Reading.Computed(
                mean,
                MergeRule.WEIGHTED_MEAN,
                parts,
                weights.values().stream().flatMap(each -> each.sources().stream()).toList());
    }

    private int decimals() {
        return parts.stream()
                .mapToInt(part -> part.revision().value().scale())
                .reduce(DECIMALS, Math::max);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
