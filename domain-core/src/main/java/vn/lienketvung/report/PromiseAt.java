package vn.lienketvung.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.geography.ProvinceCode;

/**
 * A commitment as it stood at the two ends of a period.
 *
 * @param implementer the province that owes it
 * @param verifier the province it is owed to
 * @param deadline the day on which its time ended, or ends, by the terms that held at the cut-off
 * @param atStart null when it did not exist yet
 * @param atCutOff null when it did not exist yet
 * @param inTime whether what is claimed was handed in before the deadline ended
 */
public record PromiseAt(
        UUID id,
        String text,
        ProvinceCode implementer,
        ProvinceCode verifier,
        LocalDate deadline,
        @Nullable CommitmentStatus atStart,
        @Nullable CommitmentStatus atCutOff,
        boolean inTime) {

    /** What it is counted as; nothing when it does not concern the period, or was lifted from the implementer. */
    Set<Measure> measures(ReportPeriod period) {
        if (atCutOff == null || atCutOff.isLifted() || deadline.isAfter(period.cutOff()))
            return EnumSet.noneOf(Measure.class);
        if (!deadline.isBefore(period.start())) return EnumSet.of(Measure.DUE, outcome(atCutOff));
        if (atCutOff.isOpen()) return EnumSet.of(Measure.BACKLOG);
        return atStart == null || atStart.isOpen()
                ? EnumSet.of(Measure.SETTLED)
                : EnumSet.noneOf(Measure.class);
    }

    private Measure outcome(CommitmentStatus status) {
        return switch (status) {
            case WAITING -> Measure.WAITING;
            case ACTIVE -> Measure.OVERDUE;
            case CLAIMED -> Measure.CLAIMED;
            case FULFILLED -> inTime ? Measure.KEPT_IN_TIME : Measure.KEPT_LATE;
            case PARTLY_FULFILLED -> Measure.PARTLY;
            case NOT_FULFILLED -> Measure.NOT_KEPT;
            case WAIVED, TRANSFERRED -> throw new IllegalStateException("counts for nothing");
        };
    }
}
