package vn.lienketvung.reliability;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.commitment.NonPerformanceCause;
import vn.lienketvung.geography.ProvinceCode;

/**
 * A commitment of a body of a province as the register knows it on the day a record is drawn up.
 *
 * @param inTime whether it was handed in before its deadline ended; false for what was not handed in
 * @param cause why it was not kept; null unless it was declared so
 */
public record CommitmentFact(
        UUID commitment,
        ProvinceCode province,
        LocalDate dueOn,
        CommitmentStatus status,
        boolean inTime,
        @Nullable NonPerformanceCause cause,
        Marks marks,
        Answerable leader) {}
