package vn.lienketvung.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param plannedOn the day it stood for; earlier than the day it was taken when the portal was down
 * @param answer null as long as nobody has answered; empty when somebody took note without words
 */
public record TakenStep(
        LadderStep step,
        LocalDate plannedOn,
        Instant takenAt,
        @Nullable String answer,
        @Nullable UUID answeredBy,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt) {

    TakenStep(LadderStep step, LocalDate plannedOn, Instant takenAt) {
        this(step, plannedOn, takenAt, null, null, null, null);
    }

    TakenStep answered(String answer, UUID by, String name, Instant at) {
        return new TakenStep(step, plannedOn, takenAt, answer, by, name, at);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
