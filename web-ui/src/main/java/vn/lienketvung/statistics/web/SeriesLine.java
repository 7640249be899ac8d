package vn.lienketvung.statistics.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.statistics.FigureStatus;

/**
 * What is said of one place in one period.
 *
 * @param id the place in files and addresses
 * @param series the address of the place's own series; null where the table is that series
 * @param value null where there is none
 * @param made how the value came about; empty for a figure of the place itself
 * @param source the documents; why there is none where there is no value
 * @param seenAt where the document was read; null when that is not said
 * @param knownOn the latest day from which a figure behind it was known
 */
record SeriesLine(
        String id,
        String place,
        @Nullable String series,
        String period,
        @Nullable BigDecimal value,
        @Nullable FigureStatus status,
        String made,
        String source,
        @Nullable String seenAt,
        List<String> notes,
        @Nullable LocalDate knownOn) {}
