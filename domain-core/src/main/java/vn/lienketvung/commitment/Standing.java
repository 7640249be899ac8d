package vn.lienketvung.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.VietnamTime;

/** Where a commitment stands and how it came there; its turns are {@link Commitment}'s affair. */
public abstract class Standing extends Undertaking {

    @Identity CommitmentId id;
    private AgreementId agreement;
    String agreementTitle;
    private int position;
    LocalDate dueOn;
    private CommitmentStatus status;
    @Nullable Precondition precondition;
    @Nullable Claim claim;
    private @Nullable Outcome outcome;
    private @Nullable UUID predecessor;
    private boolean leftToCoordinator;
    List<ProgressReport> reports = new ArrayList<>();
    List<Proposal> proposals = new ArrayList<>();
    private List<CommitmentHistoryEntry> history = new ArrayList<>();
    private Instant beganAt;
    private Instant changedAt;
    private @Nullable Long version;

    Standing(Agreement agreement, CommitmentTerms terms, Instant at) {
        super(terms);
        this.id = new CommitmentId(terms.id());
        this.agreement = agreement.id();
        this.agreementTitle = agreement.title();
        this.position = terms.position();
        this.dueOn = Objects.requireNonNull(terms.dueOn());
        this.precondition = Precondition.of(terms);
        this.status = begins();
        this.beganAt = at;
        this.changedAt = at;
        history.add(CommitmentHistoryEntry.byPortal(CommitmentTurn.ACTIVATED, status, at));
    }

    Standing(Standing old, Organisation acceptor, Instant at) {
        super(old, acceptor);
        this.id = new CommitmentId(UUID.randomUUID());
        this.agreement = old.agreement;
        this.agreementTitle = old.agreementTitle;
        this.position = old.position;
        this.dueOn = old.dueOn;
        this.precondition = old.precondition;
        this.status = begins();
        this.predecessor = old.id.value();
        this.beganAt = at;
        this.changedAt = at;
        history.add(CommitmentHistoryEntry.byPortal(CommitmentTurn.TAKEN_OVER, status, at));
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Standing() {}

    private CommitmentStatus begins() {
        return precondition == null || precondition.isMet()
                ? CommitmentStatus.ACTIVE
                : CommitmentStatus.WAITING;
    }

    /** Goes on to the next state and tells the one it left. */
    CommitmentStatus become(CommitmentStatus next) {
        if (!status.canBecome(next))
            throw new IllegalStateException(status + " cannot become " + next);
        var from = status;
        status = next;
        return from;
    }

    /** Closes the commitment; a proposal that was open lapses, a claim nobody saw is forgotten. */
    CommitmentStatus end(CommitmentStatus next, Outcome how) {
        var from = become(next);
        outcome = how;
        if (from != CommitmentStatus.CLAIMED) claim = null;
        openProposal().ifPresent(proposal -> proposal.close(ProposalState.LAPSED, how.at()));
        return from;
    }

    /** Writes a turn into the history and tells its trace. */
    Trace turned(
            CommitmentTurn turn,
            CommitmentStatus from,
            @Nullable String note,
            Official by,
            Instant at) {
        changedAt = at;
        history.add(CommitmentHistoryEntry.of(turn, status, by, at, note));
        return CommitmentEvent.trace(id, from, status, note);
    }

    /** The same for a turn that tells what somebody entered before the commitment began to bind. */
    Trace turned(CommitmentTurn turn, @Nullable String note, HistoryEntry entered, Instant at) {
        history.add(CommitmentHistoryEntry.of(turn, status, entered, at, note));
        return CommitmentEvent.trace(id, status, status, note);
    }

    /** The portal writes a turn that changes no state. */
    Trace turned(CommitmentTurn turn, Instant at) {
        changedAt = at;
        history.add(CommitmentHistoryEntry.byPortal(turn, status, at));
        return CommitmentEvent.trace(id, status, status, null);
    }

    void leave() {
        leftToCoordinator = true;
    }

    void require(CommitmentStatus wanted) {
        if (status != wanted) throw new IllegalStateException(status + " is not " + wanted);
    }

    /** Past its deadline with the implementer still to act; what is claimed waits for the counterpart instead. */
    public boolean isOverdue(Reckoning reckoning) {
        return status == CommitmentStatus.ACTIVE && reckoning.isOver(dueOn);
    }

    /** When its implementer last reported, or else when it could begin; what papers say, the day they speak of. */
    public LocalDate heardOn() {
        return latest().map(ProgressReport::heardOn)
                .orElseGet(() ->
                        VietnamTime.day(
                                precondition == null ? beganAt : precondition.openedFrom(beganAt)));
    }

    /** Days from {@code today} to the due day; negative when it is past. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    /** Whether a claim is written that the counterpart does not see yet. */
    public boolean awaitsLeader() {
        return claim != null && claim.awaitsLeader();
    }

    /** Whether its agreement has ended, the parties' time to settle it is over, and it is still open. */
    public boolean isLeftToCoordinator() {
        return leftToCoordinator && status.isOpen();
    }

    /** Whether such a thing may be proposed now: it stands open, nothing is claimed and nothing else proposed. */
    public boolean mayBeProposed(ProposalKind kind) {
        var fits =
                status == CommitmentStatus.ACTIVE
                        || status == CommitmentStatus.WAITING && kind.fitsWaiting();
        return fits && claim == null && openProposal().isEmpty();
    }

    public Optional<Proposal> openProposal() {
        return proposals.stream().filter(Proposal::isOpen).findFirst();
    }

    /** The last report; empty is "not reported", which is never zero. */
    public Optional<ProgressReport> latest() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    public CommitmentId id() {
        return id;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public String agreementTitle() {
        return agreementTitle;
    }

    /** From 0, in the order of the agreement's text. */
    public int position() {
        return position;
    }

    /** The day by which it shall be kept, after every extension. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public CommitmentStatus status() {
        return status;
    }

    public @Nullable Precondition precondition() {
        return precondition;
    }

    public @Nullable Claim claim() {
        return claim;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** The commitment it took over; null for one that came with its agreement. */
    public @Nullable CommitmentId predecessor() {
        return predecessor == null ? null : new CommitmentId(predecessor);
    }

    /** Oldest first. */
    public List<ProgressReport> reports() {
        return List.copyOf(reports);
    }

    /** Oldest first. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /** Oldest first. */
    public List<CommitmentHistoryEntry> history() {
        return List.copyOf(history);
    }

    /** When it began to bind its implementer. */
    public Instant beganAt() {
        return beganAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
