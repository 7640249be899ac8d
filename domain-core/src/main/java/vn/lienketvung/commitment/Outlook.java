package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.Milestone;
import vn.lienketvung.calendar.Reckoning;

/**
 * How a commitment that is being worked on stands towards its day: overdue, at risk, stale, each with its reasons.
 * Computed whenever somebody asks, never stored. Lists ask the same of the database (V0220); a test compares
 * the two.
 *
 * @param reasons overdue first, then the risks, then the silence
 */
public record Outlook(List<OutlookReason> reasons) {

    public static final Outlook CALM = new Outlook(List.of());

    public Outlook {
        reasons = List.copyOf(reasons);
    }

    /** Nothing can be said of what is not being worked on: it waits for somebody else, or is closed. */
    public static Outlook of(Standing commitment, Reckoning reckoning, CommitmentTimes times) {
        if (commitment.status() != CommitmentStatus.ACTIVE) return CALM;
        var reasons = new ArrayList<OutlookReason>();
        if (commitment.isOverdue(reckoning)) reasons.add(overdue(commitment, reckoning));
        else risks(commitment, reckoning, times, reasons);
        silence(commitment, reckoning, times, reasons);
        return new Outlook(reasons);
    }

    private static OutlookReason overdue(Standing commitment, Reckoning reckoning) {
        var left = reckoning.daysLeft(commitment.dueOn());
        var deadline = reckoning.deadline(commitment.dueOn()).result();
        return left == 0
                ? OutlookReason.of(OutlookMark.OVERDUE, "overdue-today", deadline)
                : OutlookReason.of(OutlookMark.OVERDUE, "overdue", deadline, -left);
    }

    private static void risks(
            Standing commitment,
            Reckoning reckoning,
            CommitmentTimes times,
            List<OutlookReason> reasons) {
        commitment
                .latest()
                .filter(last -> last.risk().isRaised())
                .map(last -> String.valueOf(last.riskNote()))
                .ifPresent(note ->
                        reasons.add(OutlookReason.of(OutlookMark.AT_RISK, "risk-raised", note)));
        for (var milestone : commitment.milestones().list())
            missed(commitment, milestone, reckoning).ifPresent(reasons::add);
        var soon = reckoning.today().plusDays(times.soonDays());
        if (!commitment.dueOn().isAfter(soon) && !hasReached(commitment, commitment.target()))
            reasons.add(
                    OutlookReason.of(
                            OutlookMark.AT_RISK,
                            "due-soon",
                            reckoning.deadline(commitment.dueOn()).result(),
                            reckoning.daysLeft(commitment.dueOn())));
    }

    /** Only a milestone with a value can be judged; what was not reported was not reached, as far as anybody knows. */
    private static Optional<OutlookReason> missed(
            Standing commitment, Milestone milestone, Reckoning reckoning) {
        var day = milestone.dueOn();
        var value = milestone.value();
        if (day == null || value == null || !reckoning.isOver(day)) return Optional.empty();
        if (hasReached(commitment, value)) return Optional.empty();
        return Optional.of(
                OutlookReason.of(
                        OutlookMark.AT_RISK,
                        "milestone-missed",
                        milestone.label(),
                        day,
                        value,
                        commitment.unit()));
    }

    private static boolean hasReached(Standing commitment, BigDecimal goal) {
        return commitment
                .latest()
                .filter(last -> commitment.reaches(last.value(), goal))
                .isPresent();
    }

    private static void silence(
            Standing commitment,
            Reckoning reckoning,
            CommitmentTimes times,
            List<OutlookReason> reasons) {
        var heard = commitment.heardOn();
        var days = ChronoUnit.DAYS.between(heard, reckoning.today());
        if (days < times.silentDays()) return;
        var sentence = commitment.latest().isEmpty() ? "never-reported" : "stale";
        reasons.add(OutlookReason.of(OutlookMark.STALE, sentence, heard, days));
    }

    /** The marks it bears, each once. */
    public List<OutlookMark> marks() {
        return reasons.stream().map(OutlookReason::mark).distinct().toList();
    }

    public boolean is(OutlookMark mark) {
        return marks().contains(mark);
    }
}
