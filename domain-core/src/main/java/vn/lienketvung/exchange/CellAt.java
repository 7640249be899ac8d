package vn.lienketvung.exchange;

/**
 * Where a cell stands.
 *
 * @param sheet as the tab is called in the file
 * @param row from 1, as the program that shows the file counts
 * @param column from 0
 */
public record CellAt(String sheet, int row, int column) implements Comparable<CellAt> {

    /** The letters of the column: A, B, …, Z, AA. */
    public String letters() {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1)
            letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }

    /** Within its sheet: {@code C12}. */
    public String inSheet() {
        return letters() + row;
    }

    @Override
    public int compareTo(CellAt other) {
        if (!sheet.equals(other.sheet)) return sheet.compareTo(other.sheet);
        return row != other.row
                ? Integer.compare(row, other.row)
                : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return sheet + "!" + inSheet();
    }
}
