package vn.lienketvung.statistics.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two sources of one figure in the list of comparisons.
 *
 * @param first the province's value; null as long as it has approved none
 * @param firstSource document and page
 * @param firstBy who said it
 * @param apart the province's less the other; null without a value of the province
 * @param share in per cent of the second; null where that cannot be said
 * @param why the decision, or else what the sides explained; null as long as nobody said anything
 */
record DifferenceLine(
        String href,
        String indicator,
        String province,
        String region,
        String period,
        String unit,
        @Nullable BigDecimal first,
        @Nullable String firstSource,
        @Nullable String firstBy,
        BigDecimal second,
        String secondSource,
        String secondBy,
        @Nullable BigDecimal apart,
        @Nullable BigDecimal share,
        String state,
        @Nullable String why) {

    /** The look of its state. */
    public String mark() {
        return FigureMarks.ofComparison(state);
    }
}
