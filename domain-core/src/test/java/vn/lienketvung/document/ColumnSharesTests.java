package vn.lienketvung.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnSharesTests {

    @Test
    void widthsDecideWhereEveryWordHasRoom() {
        var table = table(List.of("Nội dung cam kết", "Đạt"), 3, 1);
        assertThat(table.shares()).containsExactly(7500, 2500);
    }

    @Test
    void noWordIsBrokenBecauseItsColumnIsNarrow() {
        var table =
                table(
                        List.of("Nội dung", "Đúng hạn", "Muộn", "Quá hạn", "Không thực hiện"),
                        40,
                        1,
                        1,
                        1,
                        1);
        assertThat(table.shares().subList(1, 5))
                .allSatisfy(share -> assertThat(share).isBetween(660, 1100));
        assertThat(table.shares().stream().mapToInt(Integer::intValue).sum())
                .isBetween(9990, 10_000);
    }

    @Test
    void theWordsOfTheCellsCountAsWell() {
        var narrow = table(List.of("Nội dung", "Số"), 20, 1);
        var table = Table.of(narrow.columns(), List.of(Row.of("Chè", "1.234.567.890")));
        assertThat(table.shares().getLast()).isGreaterThan(2 * narrow.shares().getLast());
    }

    @Test
    void whereNotEveryWordCanHaveRoomWidthsDecideAgain() {
        var headings = Collections.nCopies(14, "Kilôgam");
        var widths = IntStream.rangeClosed(1, 14).toArray();
        assertThat(table(headings, widths).shares()).isSorted().startsWith(95);
    }

    private static Table table(List<String> headings, int... widths) {
        return Table.of(
                IntStream.range(0, widths.length)
                        .mapToObj(at -> Column.right(headings.get(at), widths[at]))
                        .toList(),
                List.of());
    }
}
