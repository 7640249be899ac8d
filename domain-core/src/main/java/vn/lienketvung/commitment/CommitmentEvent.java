package vn.lienketvung.commitment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happened to a commitment. */
public sealed interface CommitmentEvent extends DomainEvent {

    String SUBJECT = "commitment";

    CommitmentId commitment();

    @Override
    default String kind() {
        return SUBJECT
                + "."
                + getClass()
                        .getSimpleName()
                        .replaceAll("(?<!^)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }

    record Activated(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record KnownFromPaper(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record ConditionMet(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record ProgressReported(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record ClaimPrepared(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record ClaimHeldBack(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record Claimed(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record SentBack(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record Confirmed(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record PartlyConfirmed(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record Proposed(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record ProposalAnswered(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record ProposalWithdrawn(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    /** A countersigned correction of the agreement was written into its words. */
    record Corrected(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record Extended(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record NotKept(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record Waived(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record Transferred(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    /** The parties have not settled it in time after their agreement's end. */
    record LeftToCoordinator(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    record TakenOver(CommitmentId commitment, Trace trace) implements CommitmentEvent {}

    /** A file put in by mistake no longer stands behind what was reported. */
    record EvidenceWithdrawn(CommitmentId commitment, FileId file, Trace trace)
            implements CommitmentEvent {}

    /** The trace of a turn of a commitment. */
    static Trace trace(
            CommitmentId id,
            @Nullable CommitmentStatus from,
            CommitmentStatus to,
            @Nullable String reason) {
        return Trace.of(SUBJECT, id).moved(from, to).because(reason);
    }
}
