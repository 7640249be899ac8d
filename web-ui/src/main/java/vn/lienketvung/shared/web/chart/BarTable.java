package vn.lienketvung.shared.web.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bars inside a real table, so that chart and data are one thing. All bars have one scale.
 *
 * @param caption of the table, for who listens
 * @param placeHead head of the first column
 * @param heads of the columns of figures; empty draws no heads
 */
public record BarTable(String caption, String placeHead, List<String> heads, List<Group> groups) {

    private static final int MOST_LETTERS = 7;

    /** Of a round scale, before it is ten times as large. */
    private static final int[] STEPS = {1, 2, 3, 4, 6, 8};

    public BarTable {
        heads = List.copyOf(heads);
        groups = List.copyOf(groups);
    }

    /** Rows under a heading with its own figures. */
    public record Group(@Nullable String name, List<BarFigure> figures, List<BarRow> rows) {

        public Group {
            figures = List.copyOf(figures);
            rows = List.copyOf(rows);
        }
    }

    /** Without headings. */
    public static BarTable of(
            String caption, String placeHead, List<String> heads, List<BarRow> rows) {
        return new BarTable(caption, placeHead, heads, List.of(new Group(null, List.of(), rows)));
    }

    /**
     * What the whole width of a cell stands for, in the unit of the bars: a round number, at least the longest bar and
     * less than twice as much. A round one, because one more kept commitment must not draw every other bar anew: rows
     * are kept as they were drawn for as long as their scale stays.
     */
    public long scale() {
        long longest = rows().mapToLong(BarRow::length).max().orElse(0);
        long power = 1;
        while (power * 10 < longest) power *= 10;
        for (int step : STEPS) if (step * power >= longest) return step * power;
        return 10 * power;
    }

    /** Whether some figure needs more room than a rate or a small number. */
    public boolean isWide() {
        return rows().flatMap(row -> row.figures().stream())
                .anyMatch(figure -> figure.text().length() > MOST_LETTERS);
    }

    /** How many columns a row without a bar spans. */
    public int span() {
        return 1 + heads.size();
    }

    /** Whether a rate of few cases is marked, which the note under the table explains. */
    public boolean marksFew() {
        return Stream.concat(
                        groups.stream().flatMap(group -> group.figures().stream()),
                        rows().flatMap(row -> row.figures().stream()))
                .anyMatch(BarFigure::few);
    }

    private Stream<BarRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }
}
