package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/**
 * One commitment as typed into the draft; all but the text may be missing until it is submitted.
 *
 * @param id the commitment it changes; null adds a new one
 * @param unit the unit of baseline and target, such as tấn or điểm bán
 * @param leaderName the one person who answers for it, when they have no account; null when one is picked
 * @param verifier the counterpart that will confirm the result; never the implementer
 * @param enforcement what makes it hold
 */
public record CommitmentDraft(
        @Nullable UUID id,
        String text,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        @Nullable OrganisationId implementer,
        @Nullable String leaderName,
        @Nullable String leaderPosition,
        @Nullable OrganisationId verifier,
        Enforcement enforcement) {

    /** A commitment that names no more than target, day and people. */
    public CommitmentDraft(
            @Nullable UUID id,
            String text,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable String unit,
            @Nullable LocalDate dueOn,
            @Nullable OrganisationId implementer,
            @Nullable String leaderName,
            @Nullable String leaderPosition,
            @Nullable OrganisationId verifier) {
        this(
                id,
                text,
                baseline,
                target,
                unit,
                dueOn,
                implementer,
                leaderName,
                leaderPosition,
                verifier,
                Enforcement.NONE);
    }
}
