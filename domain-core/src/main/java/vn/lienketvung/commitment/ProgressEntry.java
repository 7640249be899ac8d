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
 * @param periodFrom the first day of the period it tells of; null when not said
 * @param note what was done; when the value falls, why
 * @param riskNote what stands in the way; needed when a risk is raised
 * @param evidence the file behind it
 */
public record ProgressEntry(
        BigDecimal value,
        LocalDate asOf,
        @Nullable LocalDate periodFrom,
        String note,
        RiskLevel risk,
        @Nullable String riskNote,
        EvidenceKind evidenceKind,
        @Nullable Upload evidence) {

    /** A report without a period and without a risk. */
    public ProgressEntry(
            BigDecimal value,
            LocalDate asOf,
            String note,
            EvidenceKind evidenceKind,
            @Nullable Upload evidence) {
        this(value, asOf, null, note, RiskLevel.LOW, null, evidenceKind, evidence);
    }
}
