package vn.lienketvung.statistics.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One turn on the way of a figure.
 *
 * @param value what was entered; null for every other turn
 * @param source document and page; null where nothing was entered
 * @param words the note on the value, or the reason why it was reopened; null for none
 */
record TurnLine(
        int number,
        String state,
        @Nullable BigDecimal value,
        @Nullable String status,
        @Nullable String source,
        @Nullable String words,
        String person,
        String organisation,
        Instant at) {

    /** The look of its state. */
    public String mark() {
        return FigureMarks.of(state);
    }
}
