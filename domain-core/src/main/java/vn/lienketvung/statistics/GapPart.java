package vn.lienketvung.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the places that are compared.
 *
 * @param value what is compared: the figure, or the figure for {@link GapBasis#PEOPLE} people
 * @param figure the figure as it is read
 * @param population of the same year; null where it does not matter or is not known
 * @param toMean the value as a multiple of the mean of all; null when the mean is none to measure by
 */
public record GapPart(
        Place place,
        BigDecimal value,
        Reading.Valued figure,
        Reading.@Nullable Valued population,
        @Nullable BigDecimal toMean) {

    Weighed weighed(boolean byPopulation) {
        return new Weighed(
                value.doubleValue(),
                byPopulation && population != null ? population.value().doubleValue() : 1);
    }

    GapPart toMean(@Nullable BigDecimal multiple) {
        return new GapPart(place, value, figure, population, multiple);
    }
}
