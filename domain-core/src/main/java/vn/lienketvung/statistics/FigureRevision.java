package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a figure from one day on. Revisions are only ever added: the one before stays as it was.
 *
 * @param number from 1
 * @param note what a reader must know of this figure alone; null when there is nothing
 * @param published whether everybody may read it; what is not stays in the work area
 * @param knownOn the day from which the portal's readers could know it
 * @param recorder null for what shipped with the portal
 */
public record FigureRevision(
        int number,
        BigDecimal value,
        FigureStatus status,
        Confidence confidence,
        Provenance provenance,
        @Nullable Phrase note,
        boolean published,
        LocalDate knownOn,
        @Nullable Recorder recorder) {

    public FigureRevision {
        if (published && !confidence.isPublishable())
            throw new IllegalArgumentException("What is hardly trusted is not published");
    }
}
