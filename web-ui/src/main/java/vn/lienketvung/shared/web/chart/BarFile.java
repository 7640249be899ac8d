package vn.lienketvung.shared.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars as a drawing of their own, in tenths of a pixel: title above, one line for each row of the table with its figures, source
 * below. All bars are of one kind.
 */
record BarFile(BarTable table, List<String> titleLines, List<String> sourceLines, String language) {

    private static final int EDGE = 120;
    private static final int TITLE_LINE = 240;
    private static final int SOURCE_LINE = 180;
    private static final int HEAD_LINE = 150;
    private static final int ROW = 180;
    private static final int TITLE_LETTERS = 46;
    private static final int SOURCE_LETTERS = 66;

    private static final int HEAD_LETTERS = 10;
    private static final int LETTER = 74;
    private static final int LEAST_LEFT = 1400;
    private static final int MOST_LEFT = 2900;
    private static final int WIDTH = 5000;
    private static final int COLUMN = 720;

    /** A row where it is drawn. */
    public record Line(BarRow row, int y, long width) {}

    static BarFile of(BarTable table, String title, String source, String language) {
        return new BarFile(
                table,
                Drawings.parted(title, TITLE_LETTERS),
                Drawings.parted(source, SOURCE_LETTERS),
                language);
    }

    public int titleAt(int line) {
        return EDGE + TITLE_LINE * (line + 1) - 60;
    }

    private int top() {
        return EDGE + TITLE_LINE * titleLines.size();
    }

    /** The lines of the head of a column. */
    public List<String> head(int column) {
        return Drawings.parted(table.heads().get(column), HEAD_LETTERS);
    }

    private int headLines() {
        return IntStream.range(0, table.heads().size())
                .map(column -> head(column).size())
                .max()
                .orElse(1);
    }

    /** Heads of fewer lines stand lower. */
    public int headAt(int line, int lines) {
        return top() + HEAD_LINE * (headLines() - lines + line + 1);
    }

    private int firstRow() {
        return top() + HEAD_LINE * headLines() + 60;
    }

    /** Where the bars begin: after the longest name. */
    public int left() {
        int letters = rows().stream().mapToInt(row -> row.name().length()).max().orElse(0);
        return Math.clamp(letters * LETTER + 160, LEAST_LEFT, MOST_LEFT);
    }

    /** The right edge of the figures of a column. */
    public int columnAt(int column) {
        return WIDTH - 80 - COLUMN * (table.heads().size() - 1 - column);
    }

    public List<Line> lines() {
        var rows = rows();
        long scale = table.scale();
        long room = WIDTH - 80 - left() - (long) COLUMN * table.heads().size();
        return IntStream.range(0, rows.size())
                .mapToObj(at ->
                        new Line(
                                rows.get(at),
                                firstRow() + ROW * at,
                                rows.get(at).length() * room / scale))
                .toList();
    }

    private List<BarRow> rows() {
        var rows = new ArrayList<BarRow>();
        for (var group : table.groups()) rows.addAll(group.rows());
        return rows;
    }

    private int bottom() {
        return firstRow() + ROW * rows().size();
    }

    public int sourceAt(int line) {
        return bottom() + SOURCE_LINE * (line + 1);
    }

    public int height() {
        return bottom() + SOURCE_LINE * sourceLines.size() + EDGE;
    }
}
