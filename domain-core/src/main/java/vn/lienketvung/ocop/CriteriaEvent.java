package vn.lienketvung.ocop;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What happens to criteria sets and to the spreadsheets they come from. */
public sealed interface CriteriaEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "criteria-set";

    /** The same for a spreadsheet that waits. */
    String FILE = "criteria-file";

    /** A spreadsheet was sent to be checked. */
    record HandedIn(UUID file, String fileName, Sha256 sha256) implements CriteriaEvent {
        @Override
        public String kind() {
            return "criteria-file.handed-in";
        }

        @Override
        public Trace trace() {
            return Trace.of(FILE, file).because(fileName).hashed(null, sha256.value());
        }
    }

    /** A spreadsheet that waited was thrown away; no set changed. */
    record ThrownAway(UUID file, String fileName, Sha256 sha256) implements CriteriaEvent {
        @Override
        public String kind() {
            return "criteria-file.thrown-away";
        }

        @Override
        public Trace trace() {
            return Trace.of(FILE, file).because(fileName).hashed(sha256.value(), null);
        }
    }

    /** A new version of a set applies from a day on. */
    record TakenOver(CriteriaSetId set, LocalDate from, String fileName, Sha256 sha256)
            implements CriteriaEvent {
        @Override
        public String kind() {
            return "criteria-set.taken-over";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, set)
                    .moved(null, "FROM " + from)
                    .because(fileName)
                    .hashed(null, sha256.value());
        }
    }
}
