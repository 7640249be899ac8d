package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.KnownValue;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;

/** A commitment that binds: how far it has come, who claimed and confirmed it, and what is proposed about it. */
@AggregateRoot
public class Commitment extends Standing {

    /** Begins to bind with its agreement; it waits when something must be there first. */
    Commitment(Agreement agreement, CommitmentTerms terms, Instant at) {
        super(agreement, terms, at);
    }

    /** Takes over what another body promised. */
    private Commitment(Commitment old, Organisation acceptor, Instant at) {
        super(old, acceptor, at);
    }

    protected Commitment() {}

    CommitmentEvent.Activated activated() {
        return new CommitmentEvent.Activated(id, CommitmentEvent.trace(id, null, status(), null));
    }

    /**
     * Its first value is what the papers it was entered from say. Nothing was reported through the portal by that, so
     * it counts as unchanged since it began to bind.
     */
    CommitmentEvent.KnownFromPaper know(KnownValue known, Agreement agreement) {
        var entered = agreement.paperEnteredBy();
        var number = agreement.paper().number();
        var before = ProgressReport.digestOf(reports);
        reports.add(ProgressReport.fromPaper(known, number, entered, beganAt()));
        return new CommitmentEvent.KnownFromPaper(
                id,
                turned(CommitmentTurn.KNOWN_FROM_PAPER, number, entered, beganAt())
                        .because(null)
                        .hashed(before, ProgressReport.digestOf(reports)));
    }

    CommitmentEvent.ConditionMet meetCondition(
            String note, @Nullable Evidence shown, Official by, Instant at) {
        require(CommitmentStatus.WAITING);
        var from = become(CommitmentStatus.ACTIVE);
        precondition =
                Objects.requireNonNull(precondition)
                        .met(
                                note,
                                shown == null ? null : shown.file(),
                                shown == null ? null : shown.name(),
                                by,
                                at);
        return new CommitmentEvent.ConditionMet(
                id, turned(CommitmentTurn.CONDITION_MET, from, note, by, at));
    }

    CommitmentEvent.ProgressReported report(ProgressReport report, Official by, Instant at) {
        require(CommitmentStatus.ACTIVE);
        var before = ProgressReport.digestOf(reports);
        reports.add(report);
        return new CommitmentEvent.ProgressReported(
                id,
                turned(CommitmentTurn.REPORTED, status(), report.note(), by, at)
                        .because(null)
                        .hashed(before, ProgressReport.digestOf(reports)));
    }

    /** The claim is written, but the counterpart does not see it before a leader has countersigned it. */
    CommitmentEvent.ClaimPrepared prepareClaim(Claim prepared, Official by, Instant at) {
        require(CommitmentStatus.ACTIVE);
        if (claim != null) throw new IllegalStateException("There is a claim already");
        claim = prepared;
        return new CommitmentEvent.ClaimPrepared(
                id, turned(CommitmentTurn.CLAIM_PREPARED, status(), prepared.note(), by, at));
    }

    CommitmentEvent.EvidenceWithdrawn withdrawEvidence(
            FileId file, String note, Official by, Instant at) {
        var before = ProgressReport.digestOf(reports);
        reports.forEach(report -> report.withdraw(file.value()));
        return new CommitmentEvent.EvidenceWithdrawn(
                id,
                file,
                turned(CommitmentTurn.EVIDENCE_WITHDRAWN, status(), note, by, at)
                        .hashed(before, ProgressReport.digestOf(reports)));
    }

    CommitmentEvent.ClaimHeldBack holdBackClaim(String reason, Official by, Instant at) {
        preparedClaim();
        claim = null;
        return new CommitmentEvent.ClaimHeldBack(
                id, turned(CommitmentTurn.CLAIM_HELD_BACK, status(), reason, by, at));
    }

    /** Puts a claim before the counterpart, which answers until {@code answerBy}. */
    CommitmentEvent.Claimed claim(
            Claim shown, @Nullable Official leader, LocalDate answerBy, Official by, Instant at) {
        var from = become(CommitmentStatus.CLAIMED);
        claim = shown.shown(leader, at, answerBy);
        return new CommitmentEvent.Claimed(
                id, turned(CommitmentTurn.CLAIMED, from, shown.note(), by, at));
    }

    CommitmentEvent.SentBack sendBack(String reason, Official by, Instant at) {
        require(CommitmentStatus.CLAIMED);
        var from = become(CommitmentStatus.ACTIVE);
        claim = null;
        return new CommitmentEvent.SentBack(
                id, turned(CommitmentTurn.SENT_BACK, from, reason, by, at));
    }

    CommitmentEvent.Confirmed confirm(
            BigDecimal value, @Nullable String note, Official by, Instant at) {
        var from = end(CommitmentStatus.FULFILLED, Outcome.confirmed(value, by, at));
        return new CommitmentEvent.Confirmed(
                id,
                turned(CommitmentTurn.CONFIRMED, from, note, by, at)
                        .hashed(null, ProgressReport.digestOf(reports)));
    }

    CommitmentEvent.PartlyConfirmed confirmPartly(
            BigDecimal value, String note, Official by, Instant at) {
        var from = end(CommitmentStatus.PARTLY_FULFILLED, Outcome.confirmed(value, by, at));
        return new CommitmentEvent.PartlyConfirmed(
                id,
                turned(CommitmentTurn.PARTLY_CONFIRMED, from, note, by, at)
                        .hashed(null, ProgressReport.digestOf(reports)));
    }

    CommitmentEvent.NotKept notKept(
            NonPerformanceCause cause, RemedyState remedy, String note, Official by, Instant at) {
        var from = end(CommitmentStatus.NOT_FULFILLED, Outcome.notKept(cause, remedy, by, at));
        return new CommitmentEvent.NotKept(id, turned(CommitmentTurn.NOT_KEPT, from, note, by, at));
    }

    CommitmentEvent.Waived waive(String reason, Official by, Instant at) {
        var from = end(CommitmentStatus.WAIVED, Outcome.lifted(by, at));
        return new CommitmentEvent.Waived(id, turned(CommitmentTurn.WAIVED, from, reason, by, at));
    }

    CommitmentEvent.Transferred transfer(String reason, Official by, Instant at) {
        var from = end(CommitmentStatus.TRANSFERRED, Outcome.lifted(by, at));
        return new CommitmentEvent.Transferred(
                id, turned(CommitmentTurn.TRANSFERRED, from, reason, by, at));
    }

    /** The commitment of the body that takes over; this one must have been transferred. */
    Commitment successor(Organisation acceptor, Instant at) {
        require(CommitmentStatus.TRANSFERRED);
        return new Commitment(this, acceptor, at);
    }

    CommitmentEvent.Extended extend(LocalDate newDueOn, Official by, Instant at) {
        if (!status().isOpen() || claim != null)
            throw new IllegalStateException(status() + " is not extended");
        var old = dueOn;
        dueOn = newDueOn;
        return new CommitmentEvent.Extended(
                id, turned(CommitmentTurn.EXTENDED, status(), old + " → " + newDueOn, by, at));
    }

    CommitmentEvent.Proposed propose(ProposalTerms terms, Official by, Instant at) {
        if (!mayBeProposed(terms.kind()))
            throw new IllegalStateException(status() + " allows no proposal of " + terms.kind());
        var needsCoordinator = terms.kind().needsCoordinator(extensions().size());
        proposals.add(new Proposal(terms, dueOn, needsCoordinator, by, at));
        return new CommitmentEvent.Proposed(
                id,
                turned(
                        CommitmentTurn.PROPOSED,
                        status(),
                        terms.kind() + ": " + terms.reason(),
                        by,
                        at));
    }

    /** Takes one answer; what an accepted proposal brings about is a turn of its own. */
    CommitmentEvent.ProposalAnswered answerProposal(
            ProposalSide side, Answer answer, Official by, Instant at) {
        openProposal().orElseThrow(IllegalStateException::new).answer(side, answer);
        var turn =
                answer.accepts()
                        ? CommitmentTurn.PROPOSAL_ACCEPTED
                        : CommitmentTurn.PROPOSAL_REFUSED;
        return new CommitmentEvent.ProposalAnswered(
                id, turned(turn, status(), answer.note(), by, at));
    }

    CommitmentEvent.ProposalWithdrawn withdrawProposal(Official by, Instant at) {
        openProposal().orElseThrow(IllegalStateException::new).close(ProposalState.WITHDRAWN, at);
        return new CommitmentEvent.ProposalWithdrawn(
                id, turned(CommitmentTurn.PROPOSAL_WITHDRAWN, status(), null, by, at));
    }

    /** By the turn of the agreement that corrected its text. */
    CommitmentEvent.Corrected correct(
            WordedPlace place, String before, String words, HistoryEntry entry) {
        if (place.field() != WordedField.CONDITION) put(place, before, words);
        else if (precondition != null) precondition = precondition.saying(words);
        return new CommitmentEvent.Corrected(
                id, turned(CommitmentTurn.CORRECTED, entry.note(), entry, entry.at()));
    }

    /** The parties had their time after the agreement's end; now the coordinator may decide alone. */
    CommitmentEvent.LeftToCoordinator leaveToCoordinator(Instant at) {
        if (!status().isOpen()) throw new IllegalStateException(status() + " is closed");
        leave();
        return new CommitmentEvent.LeftToCoordinator(
                id, turned(CommitmentTurn.LEFT_TO_COORDINATOR, at));
    }

    /** The claim a leader is asked to countersign. */
    Claim preparedClaim() {
        if (claim == null || !claim.awaitsLeader())
            throw new IllegalStateException("No claim waits for a leader");
        return claim;
    }

    CommitmentEvent.TakenOver takenOver() {
        return new CommitmentEvent.TakenOver(
                id, CommitmentEvent.trace(id, null, status(), String.valueOf(predecessor())));
    }

    /** The extensions granted so far. */
    public List<Proposal> extensions() {
        return proposals.stream()
                .filter(each -> each.kind() == ProposalKind.EXTENSION)
                .filter(each -> each.state() == ProposalState.ACCEPTED)
                .toList();
    }

    public List<Evidence> evidence() {
        return reports.stream().flatMap(report -> report.evidence().stream()).toList();
    }
}
