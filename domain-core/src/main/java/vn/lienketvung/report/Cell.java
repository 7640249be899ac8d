package vn.lienketvung.report;

import java.util.Comparator;

/**
 * One place in a report's tables.
 *
 * @param row a field of cooperation, empty for none; a province; a kind of obstacle; a resource; or the two sides of a contradiction
 */
public record Cell(ReportTable table, String row, Measure measure) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::table).thenComparing(Cell::row).thenComparing(Cell::measure);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + measure;
    }
}
