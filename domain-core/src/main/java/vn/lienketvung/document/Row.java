package vn.lienketvung.document;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one for each column; a cell may have several lines
 * @param total whether it sums up those above it
 */
public record Row(List<String> cells, boolean total) {

    public Row {
        cells = cells.stream().map(cell -> String.join("\n", Legible.lines(cell))).toList();
    }

    public static Row of(String... cells) {
        return new Row(List.of(cells), false);
    }

    public static Row total(String... cells) {
        return new Row(List.of(cells), true);
    }

    /** The lines of one cell; at least one. */
    public List<String> lines(int column) {
        return Arrays.asList(cells.get(column).split("\n", -1));
    }
}
