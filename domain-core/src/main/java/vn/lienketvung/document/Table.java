package vn.lienketvung.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of the body; its head is repeated on every page it reaches.
 *
 * @param caption above it; null for none
 * @param source below it, where its figures come from; null for none
 * @param whenEmpty what stands in it instead of rows
 */
public record Table(
        @Nullable String caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable String source,
        String whenEmpty)
        implements Block {

    private static final String NOTHING = "(Không có)";

    public Table {
        if (columns.isEmpty()) throw new IllegalArgumentException("A table has columns");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows)
            if (row.cells().size() != columns.size())
                throw new IllegalArgumentException("A cell for each column: " + row);
        caption = caption == null ? null : Legible.line(caption);
        source = source == null ? null : Legible.line(source);
    }

    public static Table of(List<Column> columns, List<Row> rows) {
        return new Table(null, columns, rows, null, NOTHING);
    }

    public Table captioned(String words) {
        return new Table(words, columns, rows, source, whenEmpty);
    }

    public Table from(String words) {
        return new Table(caption, columns, rows, words, whenEmpty);
    }

    /** What one reads where rows would be; never nothing, because an empty table looks like a fault. */
    public Table whenEmpty(String words) {
        return new Table(caption, columns, rows, source, words);
    }

    /** The head row by row: two when some columns stand under a common heading, otherwise one. */
    public List<List<HeadCell>> head() {
        var grouped = columns.stream().anyMatch(column -> column.group() != null);
        var first = new ArrayList<HeadCell>();
        var second = new ArrayList<HeadCell>();
        for (int at = 0; at < columns.size(); ) {
            var column = columns.get(at);
            var group = column.group();
            var across = group == null ? 1 : widthOf(group, at);
            if (group == null) first.add(new HeadCell(column.heading(), at, 1, grouped ? 2 : 1));
            else {
                first.add(new HeadCell(group, at, across, 1));
                for (int each = at; each < at + across; each++)
                    second.add(new HeadCell(columns.get(each).heading(), each, 1, 1));
            }
            at += across;
        }
        return grouped ? List.of(first, second) : List.of(first);
    }

    private int widthOf(String group, int from) {
        int to = from;
        while (to < columns.size() && Objects.equals(group, columns.get(to).group())) to++;
        return to - from;
    }

    /** The shares of the table's width that its columns take, in hundredths of a percent. */
    public List<Integer> shares() {
        return new ColumnShares(this).shares();
    }
}
