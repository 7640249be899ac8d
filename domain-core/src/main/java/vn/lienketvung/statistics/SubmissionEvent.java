package vn.lienketvung.statistics;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** What happens to a figure on its way from the province to the public. */
public sealed interface SubmissionEvent extends DomainEvent {

    FigureSubmission submission();

    /** What is to happen next, or has just been done, is told under this name. */
    String deed();

    @Override
    default String kind() {
        return FigureEvent.SUBJECT + "." + deed();
    }

    /** An official of the province entered a value, or another one. */
    record Entered(FigureSubmission submission) implements SubmissionEvent {

        @Override
        public String deed() {
            return "entered";
        }

        @Override
        public Trace trace() {
            var before = submission.before();
            var now = submission.entry();
            return Trace.of(FigureEvent.SUBJECT, submission.key())
                    .moved(before == null ? null : words(before), words(now))
                    .because(now.document())
                    .hashed(before == null ? null : hash(before), hash(now));
        }
    }

    /** A leader of the province answers for it. */
    record Approved(FigureSubmission submission) implements SubmissionEvent {

        @Override
        public String deed() {
            return "approved";
        }

        @Override
        public Trace trace() {
            return moved(submission, SubmissionState.ENTERED, null);
        }
    }

    /** The region, or the ministry, accepted it; it is published. */
    record Locked(FigureSubmission submission) implements SubmissionEvent {

        @Override
        public String deed() {
            return "locked";
        }

        @Override
        public Trace trace() {
            return moved(submission, SubmissionState.APPROVED, null);
        }
    }

    /**
     * It goes back to the province.
     *
     * @param from the state it was in
     */
    record Reopened(FigureSubmission submission, SubmissionState from) implements SubmissionEvent {

        @Override
        public String deed() {
            return "reopened";
        }

        @Override
        public Trace trace() {
            return moved(submission, from, submission.turns().getLast().reason());
        }
    }

    private static Trace moved(
            FigureSubmission submission, SubmissionState from, @Nullable String reason) {
        var hash = hash(submission.entry());
        return Trace.of(FigureEvent.SUBJECT, submission.key())
                .moved(from, submission.state())
                .because(reason)
                .hashed(hash, hash);
    }

    private static String words(FigureEntry entry) {
        return entry.value().toPlainString() + " " + entry.status();
    }

    private static String hash(FigureEntry entry) {
        return Sha256.of(
                        words(entry)
                                + "\n"
                                + entry.document()
                                + "\n"
                                + entry.page()
                                + "\n"
                                + entry.note())
                .value();
    }
}
