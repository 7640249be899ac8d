package vn.lienketvung.escalation;

import java.time.LocalDate;
import java.util.Set;
import vn.lienketvung.commitment.CommitmentId;

/**
 * A commitment as the runner looks at many of them at once.
 *
 * @param since the day on which it began to bind with this due day
 * @param fits whether its ladder stands as the commitment does
 * @param taken the steps taken so far
 */
public record Candidate(
        CommitmentId commitment,
        LocalDate dueOn,
        LocalDate since,
        boolean fits,
        Set<LadderStep> taken) {}
