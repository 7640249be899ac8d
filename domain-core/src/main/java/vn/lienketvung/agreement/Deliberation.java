package vn.lienketvung.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;

/**
 * The turns of the review: the lead submits, the reviewers send back, reject, approve, or approve with conditions
 * that are tracked to their end. Each submission keeps the text as it then stood.
 */
public abstract class Deliberation extends Negotiation {

    private ReviewRecord review = new ReviewRecord();
    private List<SubmittedText> submissions = new ArrayList<>();
    private List<ApprovalCondition> conditions = new ArrayList<>();

    Deliberation(
            AgreementId id,
            Outline outline,
            Organisation lead,
            Organisation focalPoint,
            Instant at) {
        super(id, outline, lead, focalPoint, at);
    }

    protected Deliberation() {}

    /**
     * @param answers what the lead answers to each open reason, by its position in {@link #openReasons()}
     */
    AgreementEvent.Submitted submit(Map<Integer, String> answers, Official by, Instant at) {
        review.submitted(answers, by);
        submissions.add(SubmittedText.of(this, review.round()));
        leadConcurs(by, at);
        var from = become(AgreementStatus.SUBMITTED);
        enter(Turn.SUBMITTED, by, at, null);
        return new AgreementEvent.Submitted(id(), trace(from, null));
    }

    /**
     * @param reviewer who concludes: the chair of the panel, or the one reviewer of a flow without panel
     */
    AgreementEvent.TakenUp takeUp(Reviewer reviewer, Official by, Instant at) {
        var from = become(AgreementStatus.UNDER_REVIEW);
        review.takenUp(reviewer);
        enter(Turn.TAKEN_UP, by, at, reviewer.name());
        return new AgreementEvent.TakenUp(id(), trace(from, reviewer.name()));
    }

    /** Another person concludes from now on. */
    void changeReviewer(Reviewer reviewer, Official by, Instant at) {
        review.takenUp(reviewer);
        enter(Turn.TAKEN_UP, by, at, reviewer.name());
    }

    AgreementEvent.Returned returnFor(List<ReturnReason> reasons, Official by, Instant at) {
        var from = become(AgreementStatus.RETURNED);
        review.returned(reasons);
        var codes =
                String.join(", ", reasons.stream().map(reason -> reason.code().name()).toList());
        enter(Turn.RETURNED, by, at, null);
        return new AgreementEvent.Returned(id(), trace(from, codes));
    }

    AgreementEvent.Rejected reject(String conclusion, Official by, Instant at) {
        var from = become(AgreementStatus.REJECTED);
        enter(Turn.REJECTED, by, at, conclusion);
        return new AgreementEvent.Rejected(id(), trace(from, conclusion));
    }

    AgreementEvent.Approved approve(
            @Nullable String conclusion, LocalDate today, Official by, Instant at) {
        var from = become(AgreementStatus.APPROVED);
        review.approved(today);
        enter(Turn.APPROVED, by, at, conclusion);
        return new AgreementEvent.Approved(id(), trace(from, conclusion));
    }

    AgreementEvent.ApprovedWithConditions approveWith(
            List<ConditionTerms> terms, String conclusion, Official by, Instant at) {
        var from = become(AgreementStatus.CONDITIONAL);
        for (var each : terms) {
            var owner = party(each.owner()).orElseThrow();
            conditions.add(
                    new ApprovalCondition(each, owner.name(), review.round(), conditions.size()));
        }
        enter(Turn.APPROVED_WITH_CONDITIONS, by, at, conclusion);
        return new AgreementEvent.ApprovedWithConditions(id(), trace(from, conclusion));
    }

    AgreementEvent.ConditionHandedIn handIn(
            ApprovalCondition condition,
            String note,
            @Nullable FiledDocument document,
            Official by,
            Instant at) {
        condition.handIn(note, document, by, at);
        touch(at);
        return new AgreementEvent.ConditionHandedIn(
                id(), condition.id(), trace(status(), condition.text()));
    }

    /** The evidence shows that the condition is met; with the last one the agreement is approved. */
    AgreementEvent.ConditionDecided accept(
            ApprovalCondition condition, LocalDate today, Official by, Instant at) {
        var from = status();
        condition.accept(by, at);
        touch(at);
        if (openConditions().isEmpty()) approve(null, today, by, at);
        return new AgreementEvent.ConditionDecided(
                id(), condition.id(), true, trace(from, condition.text()));
    }

    AgreementEvent.ConditionDecided refuse(
            ApprovalCondition condition, String reason, Official by, Instant at) {
        condition.refuse(reason, by, at);
        touch(at);
        return new AgreementEvent.ConditionDecided(
                id(), condition.id(), false, trace(status(), reason));
    }

    /** A condition is late: the agreement goes back to the lead, each late condition a reason. */
    AgreementEvent.ConditionLapsed lapse(LocalDate today, Instant at) {
        var late = openConditions().stream().filter(each -> each.isLate(today)).toList();
        var from = become(AgreementStatus.RETURNED);
        review.returned(late.stream().map(ApprovalCondition::asReason).toList());
        enter(HistoryEntry.byPortal(Turn.CONDITION_LAPSED, status(), at, hash()));
        return new AgreementEvent.ConditionLapsed(id(), trace(from, null));
    }

    /** The reasons of the last return, while the agreement lies with the lead again. */
    public List<ReturnReason> openReasons() {
        if (status() != AgreementStatus.RETURNED) return List.of();
        return review.lastReasons();
    }

    /** The conditions of every round, oldest first. */
    public List<ApprovalCondition> conditions() {
        return List.copyOf(conditions);
    }

    /** The conditions that stand between this agreement and its approval. */
    public List<ApprovalCondition> openConditions() {
        if (status() != AgreementStatus.CONDITIONAL) return List.of();
        return conditions.stream()
                .filter(each -> each.round() == review.round() && !each.isMet())
                .toList();
    }

    public Optional<ApprovalCondition> condition(UUID id) {
        return conditions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The text at each submission, oldest first. */
    public List<SubmittedText> submissions() {
        return List.copyOf(submissions);
    }

    public ReviewRecord review() {
        return review;
    }
}
