package vn.lienketvung.shared.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a table to take away: numbers as numbers, days as days, what is not known empty.
 *
 * @param above lines of words above the table; the first is its title
 */
public record FigureTable(
        List<String> above, List<String> heads, List<List<@Nullable Object>> rows) {}
