package vn.lienketvung.exchange;

import java.util.List;
import java.util.Map;

/**
 * One sheet of a spreadsheet: its rows that hold anything, from above.
 *
 * @param name as the tab is called
 */
public record Sheet(String name, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number from 1
     * @param cells by column from 0; only those that hold something
     */
    public record Row(int number, Map<Integer, SheetCell> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /** The cell, empty where nothing stands. */
    public SheetCell cell(Row row, int column) {
        return row.cells()
                .getOrDefault(column, SheetCell.text(new CellAt(name, row.number(), column), ""));
    }
}
