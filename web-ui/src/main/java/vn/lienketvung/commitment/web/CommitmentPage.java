package vn.lienketvung.commitment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DateComputation;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.ClaimRule;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentHistoryEntry;
import vn.lienketvung.commitment.CommitmentRights;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.CommitmentTurn;
import vn.lienketvung.commitment.Outlook;
import vn.lienketvung.commitment.ProgressReport;
import vn.lienketvung.commitment.Proposal;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;

/**
 * One commitment as its page shows it to one person.
 *
 * @param outlook why it calls for attention
 * @param deadline its due day as the calendar moves it, and why
 * @param reached the value confirmed or last reported; null when nothing was reported, which is not zero
 * @param done how far from baseline to target, from 0 to 1000
 * @param missing what stands against a claim
 * @param claimsAll whether the last report reaches the target
 */
record CommitmentPage(
        Commitment commitment,
        DueMark due,
        Outlook outlook,
        DateComputation deadline,
        @Nullable BigDecimal reached,
        int done,
        CommitmentRights rights,
        boolean mayDecide,
        List<Refusal> missing,
        boolean claimsAll,
        List<Step> steps) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(1000);

    static CommitmentPage of(
            Commitment commitment, Official by, Reckoning reckoning, CommitmentTimes times) {
        var today = reckoning.today();
        var rights = new CommitmentRights(commitment, by);
        var outcome = commitment.outcome();
        var reported = commitment.latest().map(ProgressReport::value).orElse(null);
        var reached = outcome == null || outcome.value() == null ? reported : outcome.value();
        return new CommitmentPage(
                commitment,
                DueMark.of(commitment, reckoning),
                Outlook.of(commitment, reckoning, times),
                reckoning.deadline(commitment.dueOn()),
                reached,
                reached == null ? 0 : commitment.shareOf(reached).multiply(WHOLE).intValue(),
                rights,
                rights.mayDecide() || rights.mayDecideInstead(today),
                rights.mayReport() ? ClaimRule.problemsOf(commitment) : List.of(),
                reported != null && commitment.isReachedBy(reported),
                CommitmentSteps.of(commitment, by, today, times));
    }

    /** From 1, as the agreement's text counts. */
    public int number() {
        return commitment.position() + 1;
    }

    public List<ProgressReport> reports() {
        return commitment.reports().reversed();
    }

    /** The newest first; what was answered stays. */
    public List<Proposal> proposals() {
        return commitment.proposals().reversed();
    }

    public List<CommitmentHistoryEntry> history() {
        return commitment.history().reversed();
    }

    /** When a typing error in its words was last corrected; null when none ever was. */
    public @Nullable Instant correctedAt() {
        return commitment.history().stream()
                .filter(entry -> entry.turn() == CommitmentTurn.CORRECTED)
                .map(CommitmentHistoryEntry::at)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** What can be done now. */
    public List<Step> open() {
        return steps.stream().filter(Step::open).toList();
    }

    /** What cannot be done now, each with its reason. */
    public List<Step> blocked() {
        return steps.stream().filter(step -> !step.open()).toList();
    }

    public boolean closed() {
        return !commitment.status().isOpen();
    }

    /** The organisation whose turn it is. */
    public String awaited() {
        var precondition = commitment.precondition();
        return switch (commitment.status()) {
            case WAITING -> precondition == null ? "" : precondition.ownerName();
            case CLAIMED -> commitment.verifierName();
            default -> commitment.implementerName();
        };
    }
}
