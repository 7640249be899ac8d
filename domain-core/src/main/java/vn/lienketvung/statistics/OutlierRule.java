package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;

/**
 * Which values need a note. A value departs strongly when it lies more than half of the last one away from it, the place's own
 * figure of the newest earlier period of the same length; or, for what does not grow with the size of a province, when it lies
 * more than one and a half interquartile ranges outside the middle half of the other provinces of its region (Tukey's fences),
 * where at least four of them have a figure. Only what is published is compared with.
 */
public final class OutlierRule {

    /** Per cent of the last value. */
    public static final int STRONG_CHANGE = 50;

    public static final int FEWEST_NEIGHBOURS = 4;

    private static final BigDecimal FENCE = new BigDecimal("1.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private OutlierRule() {}

    static List<Outlier> of(FigureKey key, BigDecimal value, OpenSeries open) {
        var outliers = new ArrayList<Outlier>();
        last(key, open).flatMap(last -> change(last, value)).ifPresent(outliers::add);
        if (open.indicator().rule() != MergeRule.SUM)
            fromNeighbours(value, neighbours(key, open)).ifPresent(outliers::add);
        return outliers;
    }

    /** The place's own figure of the newest earlier period of the same length. */
    static Optional<Last> last(FigureKey key, OpenSeries open) {
        return open.series().periods().reversed().stream()
                .filter(period -> period.kind() == key.period().kind())
                .filter(period -> period.calendar() == key.period().calendar())
                .filter(period -> period.end().isBefore(key.period().end()))
                .flatMap(period ->
                        open.series().read(key.place(), period) instanceof Reading.Valued valued
                                ? Stream.of(new Last(period, valued.value()))
                                : Stream.empty())
                .findFirst();
    }

    /** A figure that was published of an earlier period. */
    public record Last(Period period, BigDecimal value) {}

    /** Of nothing no share can be taken: what follows a zero is not judged. */
    private static Optional<Outlier> change(Last last, BigDecimal value) {
        if (last.value().signum() == 0) return Optional.empty();
        var away = value.subtract(last.value()).multiply(HUNDRED);
        var from = last.value().abs();
        if (away.abs().compareTo(from.multiply(BigDecimal.valueOf(STRONG_CHANGE))) <= 0)
            return Optional.empty();
        var change = away.divide(from, 1, RoundingMode.HALF_UP);
        return Optional.of(new Outlier.FromHistory(last.period(), last.value(), change));
    }

    private static List<BigDecimal> neighbours(FigureKey key, OpenSeries open) {
        var mosaic = open.mosaic();
        return mosaic.regionsOf(ZoningScheme.SIX_REGIONS_OF_34).stream()
                .map(region -> mosaic.parts(region).stream().map(Place::province).toList())
                .filter(members -> members.contains(key.place()))
                .flatMap(List::stream)
                .filter(place -> !place.equals(key.place()))
                .flatMap(place ->
                        open.series().read(place, key.period()) instanceof Reading.Valued valued
                                ? Stream.of(valued.value())
                                : Stream.empty())
                .sorted()
                .toList();
    }

    private static Optional<Outlier> fromNeighbours(BigDecimal value, List<BigDecimal> sorted) {
        if (sorted.size() < FEWEST_NEIGHBOURS) return Optional.empty();
        var low = quantile(sorted, 1);
        var high = quantile(sorted, 3);
        var reach = high.subtract(low).multiply(FENCE);
        var from = low.subtract(reach).setScale(2, RoundingMode.FLOOR);
        var to = high.add(reach).setScale(2, RoundingMode.CEILING);
        return value.compareTo(from) < 0 || value.compareTo(to) > 0
                ? Optional.of(new Outlier.FromNeighbours(from, to, sorted.size()))
                : Optional.empty();
    }

    /** Between two values as far as its rank lies between theirs. */
    private static BigDecimal quantile(List<BigDecimal> sorted, int quarter) {
        var rank =
                BigDecimal.valueOf((long) (sorted.size() - 1) * quarter)
                        .divide(BigDecimal.valueOf(4), MathContext.DECIMAL128);
        int below = rank.intValue();
        var lower = sorted.get(below);
        var upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return lower.add(upper.subtract(lower).multiply(rank.subtract(BigDecimal.valueOf(below))));
    }
}
