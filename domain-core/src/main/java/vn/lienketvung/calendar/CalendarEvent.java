package vn.lienketvung.calendar;

import java.time.LocalDate;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What happens to the working calendar; every deadline that is still open follows at once, being computed. */
public sealed interface CalendarEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "calendar";

    LocalDate day();

    /** A day was entered. */
    record Added(LocalDate day, String content) implements CalendarEvent {
        @Override
        public String kind() {
            return "calendar.added";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, day).moved(null, content).hashed(null, hash(content));
        }
    }

    /** The entry of a day says something else now. */
    record Changed(LocalDate day, String before, String after) implements CalendarEvent {
        @Override
        public String kind() {
            return "calendar.changed";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, day).moved(before, after).hashed(hash(before), hash(after));
        }
    }

    /** The day is again what its place in the week says. */
    record Removed(LocalDate day, String content) implements CalendarEvent {
        @Override
        public String kind() {
            return "calendar.removed";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, day).moved(content, "REMOVED").hashed(hash(content), null);
        }
    }

    private static String hash(String content) {
        return Sha256.of(content).value();
    }
}
