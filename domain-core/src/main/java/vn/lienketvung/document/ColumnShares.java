package vn.lienketvung.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the columns of a table share its width, in hundredths of a percent: by their widths, but none gets less than its longest word
 * needs, as long as there is room for that. A word broken in the middle is read as another word.
 */
final class ColumnShares {

    private static final int WHOLE = 10_000;

    /** What can be written on across a sheet of A4 (Decree 30/2020: 30 and 20 mm of margin), in points. */
    private static final double ACROSS = 453;

    /** A letter of the bold face at 12 points, and what stands beside a word in its cell. */
    private static final double LETTER = 6.9;

    private static final double BESIDE = 9.5;

    private final int[] widths;
    private final int[] needed;

    ColumnShares(Table table) {
        widths = table.columns().stream().mapToInt(Column::width).toArray();
        needed =
                IntStream.range(0, widths.length)
                        .map(column -> needed(longestWord(table, column)))
                        .toArray();
    }

    private static int needed(int letters) {
        return (int) Math.ceil((letters * LETTER + BESIDE) / ACROSS * WHOLE);
    }

    private static int longestWord(Table table, int column) {
        return Stream.concat(
                        Stream.of(table.columns().get(column).heading()),
                        table.rows().stream().map(row -> row.cells().get(column)))
                .flatMap(text -> Stream.of(text.split("\\s")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    List<Integer> shares() {
        if (IntStream.of(needed).sum() >= WHOLE) return proportional(widths);
        var floors = new int[widths.length];
        while (true) {
            var shares = above(floors);
            boolean all = true;
            for (int i = 0; i < shares.length; i++)
                if (shares[i] < needed[i]) {
                    floors[i] = needed[i];
                    all = false;
                }
            if (all) return IntStream.of(shares).boxed().toList();
        }
    }

    /** Columns with a floor get it, the others share what is left. */
    private int[] above(int[] floors) {
        int left = WHOLE - IntStream.of(floors).sum();
        int weights =
                IntStream.range(0, widths.length)
                        .filter(i -> floors[i] == 0)
                        .map(i -> widths[i])
                        .sum();
        return IntStream.range(0, widths.length)
                .map(i -> floors[i] > 0 ? floors[i] : widths[i] * left / weights)
                .toArray();
    }

    private static List<Integer> proportional(int[] widths) {
        int all = IntStream.of(widths).sum();
        return IntStream.of(widths).map(width -> width * WHOLE / all).boxed().toList();
    }
}
