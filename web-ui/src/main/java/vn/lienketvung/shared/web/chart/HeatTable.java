package vn.lienketvung.shared.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose shade repeats its figures, which are always printed.
 *
 * @param corner head of the column of row heads
 */
public record HeatTable(String caption, String corner, List<Head> columns, List<Row> rows) {

    public HeatTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The head of a column or row: its abbreviation where room is short, and its name. */
    public record Head(String brief, String name) {}

    public record Row(Head head, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param text the figure as the page writes it
     * @param step 1 to 5; 0 without shade
     * @param href of the list behind it; null for no link
     */
    public record Cell(String text, int step, @Nullable String href) {}
}
