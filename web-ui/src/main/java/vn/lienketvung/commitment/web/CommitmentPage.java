package vn.lienketvung.commitment.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.commitment.ClaimRule;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentHistoryEntry;
import vn.lienketvung.commitment.CommitmentRights;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.ProgressReport;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;

/**
 * One commitment as its page shows it to one person.
 *
 * @param reached the value last reported; null when nothing was reported, which is not zero
 * @param done how far from baseline to target, from 0 to 1000
 * @param missing what stands against a claim
 * @param awaited the organisation whose turn it is
 */
record CommitmentPage(
        Commitment commitment,
        DueMark due,
        @Nullable BigDecimal reached,
        int done,
        boolean mayReport,
        boolean mayDecide,
        List<Refusal> missing,
        String awaited) {

    private static final int WHOLE = 1000;

    static CommitmentPage of(Commitment commitment, Official by, LocalDate today) {
        var rights = new CommitmentRights(commitment, by);
        var reached = commitment.latest().map(ProgressReport::value).orElse(null);
        var confirmed = commitment.confirmedValue();
        return new CommitmentPage(
                commitment,
                DueMark.of(commitment, today),
                confirmed == null ? reached : confirmed,
                share(commitment, confirmed == null ? reached : confirmed),
                rights.mayReport(),
                rights.mayDecide(),
                rights.mayReport() ? ClaimRule.problemsOf(commitment) : List.of(),
                commitment.status() == CommitmentStatus.CLAIMED
                        ? commitment.verifierName()
                        : commitment.implementerName());
    }

    private static int share(Commitment commitment, @Nullable BigDecimal reached) {
        if (reached == null) return 0;
        var start = commitment.baseline() == null ? BigDecimal.ZERO : commitment.baseline();
        var way = commitment.target().subtract(start);
        if (way.signum() == 0) return commitment.isReachedBy(reached) ? WHOLE : 0;
        var share =
                reached.subtract(start)
                        .multiply(BigDecimal.valueOf(WHOLE))
                        .divide(way, MathContext.DECIMAL64);
        return Math.clamp(share.intValue(), 0, WHOLE);
    }

    /** From 1, as the agreement's text counts. */
    public int number() {
        return commitment.position() + 1;
    }

    public List<ProgressReport> reports() {
        return commitment.reports().reversed();
    }

    public List<CommitmentHistoryEntry> history() {
        return commitment.history().reversed();
    }

    public boolean fulfilled() {
        return commitment.status() == CommitmentStatus.FULFILLED;
    }
}
