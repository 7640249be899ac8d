package vn.lienketvung.escalation;

import java.time.Instant;
import java.time.LocalDate;
import vn.lienketvung.commitment.CommitmentId;

/**
 * A commitment that has reached the agenda of a regional coordinating council.
 *
 * @param dueOn the day by which it should have been kept
 * @param plannedOn the day on which it came onto the agenda by the calendar
 */
public record CouncilItem(
        LadderId ladder,
        CommitmentId commitment,
        String text,
        String agreementTitle,
        String implementerName,
        String verifierName,
        LocalDate dueOn,
        LocalDate plannedOn,
        Instant takenAt) {}
