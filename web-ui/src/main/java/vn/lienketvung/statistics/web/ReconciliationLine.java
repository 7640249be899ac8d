package vn.lienketvung.statistics.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One turn in the comparison of two sources.
 *
 * @param said the value, the reason or the decision
 * @param words the source of a value, or the words of whoever explained or decided
 * @param note on a value; null for none
 */
record ReconciliationLine(
        int number,
        String deed,
        String state,
        String said,
        String words,
        @Nullable String note,
        String person,
        String organisation,
        Instant at) {

    /** The look of its state. */
    public String mark() {
        return FigureMarks.ofComparison(state);
    }
}
