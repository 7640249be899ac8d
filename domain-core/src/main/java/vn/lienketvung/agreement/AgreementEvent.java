package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What happened to an agreement. */
public sealed interface AgreementEvent extends DomainEvent {

    String SUBJECT = "agreement";

    AgreementId agreement();

    @Override
    default String kind() {
        return SUBJECT
                + "."
                + getClass()
                        .getSimpleName()
                        .replaceAll("(?<!^)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }

    record Drafted(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Revised(AgreementId agreement, Section section, Trace trace) implements AgreementEvent {}

    record SentToParties(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** A party accepted or declined to negotiate. */
    record InvitationAnswered(
            AgreementId agreement, OrganisationId party, InvitationAnswer answer, Trace trace)
            implements AgreementEvent {}

    /** The lead asks a party that declined once more. */
    record AskedAgain(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    record Concurred(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    record Submitted(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record TakenUp(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Returned(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Approved(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Rejected(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record ApprovedWithConditions(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** The owner of a condition says that it is met. */
    record ConditionHandedIn(AgreementId agreement, UUID condition, Trace trace)
            implements AgreementEvent {}

    /** What was handed in for a condition was accepted or refused. */
    record ConditionDecided(AgreementId agreement, UUID condition, boolean accepted, Trace trace)
            implements AgreementEvent {}

    /** A condition was not met in time: back to the lead. */
    record ConditionLapsed(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Withdrawn(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record SignatureRecorded(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    /**
     * Somebody commented; one that is {@link CommentReach#INTERNAL} is for the author's own side.
     *
     * @param answerBy the day by which an answer is asked for
     */
    record Commented(
            AgreementId agreement,
            CommentId comment,
            CommentReach reach,
            @Nullable LocalDate answerBy,
            Trace trace)
            implements AgreementEvent {}

    record EnteredIntoForce(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** A party says that nothing is left to do. */
    record CompletionConfirmed(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    /** A party sees something left to do. */
    record CompletionRefused(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    record Completed(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Expired(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record TerminationNoticed(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    /** The party that gave notice stays after all. */
    record TerminationTakenBack(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** A coordinator recorded the conclusion of the regional council that ends it. */
    record CouncilEndingRecorded(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** The council's conclusion no longer ends it. */
    record CouncilEndingTakenBack(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record Terminated(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** The last commitment that its end left open has been settled. */
    record Settled(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** The parties have not settled in time what the end left open. */
    record LeftToCoordinators(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record EnteredFromPaper(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record PaperRecorded(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record ConfirmationAsked(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record EntryConfirmed(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    record DifferencePointedOut(AgreementId agreement, OrganisationId party, Trace trace)
            implements AgreementEvent {}

    record TakenOver(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record PublicationRestricted(AgreementId agreement, Trace trace) implements AgreementEvent {}

    record PublicationOpened(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** The trace of a turn of an agreement. */
    static Trace trace(
            AgreementId id,
            AgreementStatus from,
            AgreementStatus to,
            @Nullable String reason,
            VersionHash before,
            VersionHash after) {
        return Trace.of(SUBJECT, id)
                .moved(from, to)
                .because(reason)
                .hashed(before.value(), after.value());
    }

    /** The lead attached a Word text. */
    record TextAttached(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** The lead declared that the Word text says what the structured fields say. */
    record TextDeclared(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** A countersigned correction was written into the text; the hash stays what was signed. */
    record Corrected(
            AgreementId agreement, WordedPlace place, String before, String words, Trace trace)
            implements AgreementEvent {}

    /** The paper of a review's conclusion was filed. */
    record ConclusionFiled(AgreementId agreement, Trace trace) implements AgreementEvent {}

    /** A mistaken file of the dossier was withdrawn. */
    record FileWithdrawn(AgreementId agreement, FileId file, String name, Trace trace)
            implements AgreementEvent {}
}
