package vn.lienketvung.escalation;

import java.time.LocalDate;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens on a ladder. */
public sealed interface LadderEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "ladder";

    LadderId ladder();

    /** People were told of a step. */
    record StepTaken(LadderId ladder, LadderStep step, LocalDate plannedOn) implements LadderEvent {
        @Override
        public String kind() {
            return "ladder.step-taken";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, ladder).moved(null, step + " " + plannedOn);
        }
    }

    /** Somebody who was told took note or answered. */
    record StepAnswered(LadderId ladder, LadderStep step, String words) implements LadderEvent {
        @Override
        public String kind() {
            return "ladder.step-answered";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, ladder)
                    .moved(step, "ANSWERED")
                    .because(words.isEmpty() ? null : words);
        }
    }

    /** The ladder stopped, climbs again, or is closed for good. */
    record Moved(LadderId ladder, LadderStatus from, LadderStatus to) implements LadderEvent {
        @Override
        public String kind() {
            return "ladder.moved";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, ladder).moved(from, to);
        }
    }
}
