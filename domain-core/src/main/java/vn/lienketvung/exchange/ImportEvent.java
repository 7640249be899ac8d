package vn.lienketvung.exchange;

import java.util.UUID;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What happens to tables that are imported; each tells the digest of the file. */
public sealed interface ImportEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "import";

    /** It was sent, decided about, or came to an end. */
    record Turned(UUID id, String turn, Trace trace) implements ImportEvent {
        @Override
        public String kind() {
            return "intake." + turn;
        }
    }

    /** Its rows were stored, or taken back; the reason holds the counts. */
    record Stored(UUID id, boolean undone, Trace trace) implements ImportEvent {
        @Override
        public String kind() {
            return undone ? "intake.undone" : "intake.loaded";
        }
    }

    static Turned turned(UUID id, String turn, Sha256 sha256, ImportState to) {
        return new Turned(
                id, turn, Trace.of(SUBJECT, id).moved(null, to).hashed(null, sha256.value()));
    }

    static Stored stored(ImportJob job, ImportTally tally, boolean undone) {
        return new Stored(
                job.id(),
                undone,
                Trace.of(SUBJECT, job.id())
                        .moved(job.state(), undone ? ImportState.UNDONE : ImportState.LOADED)
                        .because(
                                "%s: +%d ~%d =%d, %d -"
                                        .formatted(
                                                job.subject(),
                                                tally.fresh(),
                                                tally.changed(),
                                                tally.same() + tally.skipped(),
                                                tally.bad()))
                        .hashed(null, job.sha256().value()));
    }
}
