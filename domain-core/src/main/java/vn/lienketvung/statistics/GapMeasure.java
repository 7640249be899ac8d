package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One measure of inequality, or why there is none.
 *
 * @param value four decimals; null with a shortfall
 * @param atLeast whether places without a figure can only make it greater
 */
public record GapMeasure(
        @Nullable BigDecimal value, boolean atLeast, @Nullable GapShortfall shortfall) {

    private static final int DECIMALS = 4;

    static GapMeasure of(double value, boolean atLeast) {
        return new GapMeasure(rounded(value), atLeast, null);
    }

    static GapMeasure missing(GapShortfall why) {
        return new GapMeasure(null, false, why);
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
