package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Upload;

/**
 * A progress report as typed in.
 *
 * @param value the whole value reached so far, in the commitment's unit
 * @param asOf the day to which it refers
 * @param note what was done; when the value falls, why
 * @param evidence the file behind it
 */
public record ProgressEntry(
        BigDecimal value,
        LocalDate asOf,
        String note,
        EvidenceKind evidenceKind,
        @Nullable Upload evidence) {}
