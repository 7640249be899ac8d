package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far two sources lie apart.
 *
 * @param province what the province says
 * @param second what the second source says
 */
public record Difference(BigDecimal province, BigDecimal second) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The province's value less the other, in the unit of the indicator. */
    public BigDecimal absolute() {
        return province.subtract(second);
    }

    /** In per cent of the second source's value, two decimals; null where that is zero. */
    public @Nullable BigDecimal relative() {
        return second.signum() == 0
                ? null
                : absolute().multiply(HUNDRED).divide(second.abs(), 2, RoundingMode.HALF_UP);
    }
}
