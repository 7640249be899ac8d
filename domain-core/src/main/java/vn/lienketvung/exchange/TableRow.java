package vn.lienketvung.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a table while it is read. */
public final class TableRow {

    private final String sheet;
    private final int number;
    private final List<@Nullable SheetCell> cells = new ArrayList<>();

    /**
     * @param number from 1, as the program that shows the file counts
     */
    public TableRow(String sheet, int number) {
        this.sheet = sheet;
        this.number = number;
    }

    /** Puts a cell where it says it stands; an empty one is left out. */
    public void put(SheetCell cell) {
        if (cell.isEmpty()) return;
        while (cells.size() <= cell.at().column()) cells.add(null);
        cells.set(cell.at().column(), cell);
    }

    public int number() {
        return number;
    }

    /** The columns up to the last one that holds something. */
    public int width() {
        return cells.size();
    }

    /** The cell, empty where nothing stands. */
    public SheetCell cell(int column) {
        var found = column < cells.size() ? cells.get(column) : null;
        return found != null ? found : SheetCell.text(new CellAt(sheet, number, column), "");
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
