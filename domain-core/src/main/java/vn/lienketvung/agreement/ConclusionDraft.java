package vn.lienketvung.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.Upload;

/**
 * A council's conclusion as it was handed in.
 *
 * @param madeOn the day of the signed document; null when none could be read
 * @param effectiveOn the first day on which the agreement shall no longer bind; null when none could be read
 * @param document the signed document
 */
public record ConclusionDraft(
        String number,
        @Nullable LocalDate madeOn,
        String reason,
        @Nullable LocalDate effectiveOn,
        @Nullable Upload document) {}
