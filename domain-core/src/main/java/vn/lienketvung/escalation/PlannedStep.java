package vn.lienketvung.escalation;

import java.time.LocalDate;
import vn.lienketvung.calendar.DateComputation;

/** A step with its day, and how that was computed. */
public record PlannedStep(LadderStep step, DateComputation computed) {

    public LocalDate day() {
        return computed.result();
    }
}
