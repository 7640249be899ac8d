package vn.lienketvung.codelist;

import java.time.LocalDate;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What happens to the entries of code lists; records written with an entry never change by it. */
public sealed interface CodeListEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "code";

    CodeId entry();

    /** An entry was added. */
    record Added(CodeId entry, String content) implements CodeListEvent {
        @Override
        public String kind() {
            return "code.added";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, entry).moved(null, content).hashed(null, hash(content));
        }
    }

    /** An entry has other words, another place or another way to be counted. */
    record Changed(CodeId entry, String before, String after) implements CodeListEvent {
        @Override
        public String kind() {
            return "code.changed";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, entry).moved(before, after).hashed(hash(before), hash(after));
        }
    }

    /** From a day on the entry is no longer offered. */
    record Retired(CodeId entry, String label, LocalDate from) implements CodeListEvent {
        @Override
        public String kind() {
            return "code.retired";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, entry).moved(label, "RETIRED " + from);
        }
    }

    /** The entry is offered again. */
    record Restored(CodeId entry, String label) implements CodeListEvent {
        @Override
        public String kind() {
            return "code.restored";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, entry).moved("RETIRED", label);
        }
    }

    private static String hash(String content) {
        return Sha256.of(content).value();
    }
}
