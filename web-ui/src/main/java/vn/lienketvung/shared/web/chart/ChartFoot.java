package vn.lienketvung.shared.web.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The line under a chart: where its figures come from, of which day they are, and the same figures as files.
 *
 * @param source in words ({@code sổ thỏa thuận})
 * @param excel address of the file; null for none, like the others
 * @param note what else must be known; null for nothing
 */
public record ChartFoot(
        String source,
        @Nullable LocalDate asOf,
        @Nullable String excel,
        @Nullable String csv,
        @Nullable String svg,
        @Nullable String note) {}
