package vn.lienketvung.statistics;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What happens to the figures of the regional database: one is recorded, or known better later. Neither takes anything away. */
public sealed interface FigureEvent extends DomainEvent {

    /** The record it happened to, as the audit trail calls it. */
    String SUBJECT = "figure";

    String RECORDED = "figure.recorded";
    String REVISED = "figure.revised";

    FigureKey figure();

    /** The first that was known of a figure. */
    record Recorded(FigureKey figure, FigureRevision revision) implements FigureEvent {

        @Override
        public String kind() {
            return RECORDED;
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, figure)
                    .moved(null, words(revision))
                    .because(source(revision))
                    .hashed(null, hash(revision));
        }
    }

    /** Another value, status or source; what was known before stays readable. */
    record Revised(FigureKey figure, FigureRevision before, FigureRevision after)
            implements FigureEvent {

        @Override
        public String kind() {
            return REVISED;
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, figure)
                    .moved(words(before), words(after))
                    .because(source(after))
                    .hashed(hash(before), hash(after));
        }
    }

    private static String words(FigureRevision revision) {
        return revision.value().toPlainString() + " " + revision.status();
    }

    private static String source(FigureRevision revision) {
        return revision.provenance().document().vietnamese();
    }

    private static String hash(FigureRevision revision) {
        return Sha256.of(
                        words(revision)
                                + "\n"
                                + revision.confidence()
                                + "\n"
                                + revision.provenance()
                                + "\n"
                                + revision.note()
                                + "\n"
                                + revision.published()
                                + "\n"
                                + revision.knownOn())
                .value();
    }
}
