package vn.lienketvung.counterfeit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of a fake in a list.
 *
 * @param product null for a code that nobody issued
 * @param seenIn the name of the province
 */
public record CounterfeitLine(
        CounterfeitReportId id,
        String code,
        @Nullable String product,
        @Nullable String producer,
        String shop,
        String seenIn,
        CounterfeitState state,
        boolean ofMinistry,
        Instant reportedAt,
        LocalDate dueOn) {}
