package vn.lienketvung.reliability;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happens to records of how commitments were kept. */
public sealed interface ReliabilityEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "reliability";

    RecordId record();

    /** The province has to be told, and may reply. */
    record DrawnUp(RecordId record, Trace trace) implements ReliabilityEvent {
        @Override
        public String kind() {
            return "reliability.drawn-up";
        }
    }

    record Replied(RecordId record, Trace trace) implements ReliabilityEvent {
        @Override
        public String kind() {
            return "reliability.replied";
        }
    }

    /** A leader who answers for commitments in it has said something in their own words. */
    record LeaderReplied(RecordId record, Trace trace) implements ReliabilityEvent {
        @Override
        public String kind() {
            return "reliability.leader-replied";
        }
    }

    /** The day for a reply has passed without all of them. */
    record Lapsed(RecordId record, Trace trace) implements ReliabilityEvent {
        @Override
        public String kind() {
            return "reliability.lapsed";
        }
    }

    /** Every disputed commitment is decided on. */
    record Decided(RecordId record, Trace trace) implements ReliabilityEvent {
        @Override
        public String kind() {
            return "reliability.decided";
        }
    }

    /** From now on the other provinces see it. */
    record Published(RecordId record, Trace trace) implements ReliabilityEvent {
        @Override
        public String kind() {
            return "reliability.published";
        }
    }
}
