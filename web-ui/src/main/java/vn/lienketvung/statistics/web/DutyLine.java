package vn.lienketvung.statistics.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure that the province owes.
 *
 * @param value null as long as nothing was entered
 * @param status how final the value is; null without one
 * @param state where it stands; null as long as nothing was entered
 * @param source document and page of the value; null without one
 * @param note on the value; null for none
 * @param tick what a tick on it says; null where this person decides nothing now
 * @param ticked whether it is ticked
 * @param late whether it has no value although its day has passed
 */
record DutyLine(
        String href,
        String indicator,
        String unit,
        LocalDate dueOn,
        @Nullable BigDecimal value,
        @Nullable String status,
        @Nullable String state,
        @Nullable String source,
        @Nullable String note,
        @Nullable String tick,
        boolean ticked,
        boolean late) {

    /** The look of its state. */
    public String mark() {
        return late ? "bad" : FigureMarks.of(state);
    }
}
