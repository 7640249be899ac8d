package vn.lienketvung.shared.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveStepsTests {

    @Test
    void asManyInEachStep() {
        assertThat(steps("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(steps("50", "40", "30", "20", "10")).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void equalFiguresAreNeverParted() {
        assertThat(steps("0", "0", "0", "0", "0", "0", "1", "2", "3", "4"))
                .containsExactly(1, 1, 1, 1, 1, 1, 2, 3, 4, 5);
        assertThat(steps("1", "1", "1", "2", "2", "2", "3", "4", "5", "5", "5", "6"))
                .containsExactly(1, 1, 1, 2, 2, 2, 3, 4, 4, 4, 4, 5);
        assertThat(steps("1", "2", "3", "4", "9", "9", "9", "9", "9", "9"))
                .containsExactly(1, 2, 3, 4, 5, 5, 5, 5, 5, 5);
    }

    @Test
    void figuresThatDifferOnlyInTheirZerosAreEqual() {
        assertThat(steps("1.5", "1.50", "2")).containsExactly(2, 2, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7|3", "7 8|2 4", "7 8 9|1 3 5", "6 7 8 9|1 2 4 5", "7 7 7 7 7 7|3 3 3 3 3 3"})
    void fewFiguresSpreadOverTheScale(String figures, String expected) {
        assertThat(steps(figures.split(" ")))
                .extracting(String::valueOf)
                .containsExactly(expected.split(" "));
    }

    @Test
    void withoutFiguresThereAreNoSteps() {
        var none = FiveSteps.of(List.of());
        assertThat(none.legend(BigDecimal::toPlainString)).isEmpty();
        assertThat(none.stepOf(null)).isEqualTo(MapPlace.NOT_REPORTED);
        assertThatThrownBy(() -> none.stepOf(BigDecimal.ONE)).hasMessageContaining("1");
    }

    @Test
    void theLegendSaysTheLeastAndTheGreatestOfEachStep() {
        var steps = FiveSteps.of(figures("1", "2", "3", "4", "5", "6", "6", "7.5"));
        assertThat(steps.legend(figure -> figure.toPlainString().replace('.', ',')))
                .containsExactly(
                        new MapStep(1, "1–2"),
                        new MapStep(2, "3"),
                        new MapStep(3, "4–5"),
                        new MapStep(4, "6"),
                        new MapStep(5, "7,5"));
        assertThat(FiveSteps.of(figures("3", "3")).legend(BigDecimal::toPlainString))
                .containsExactly(new MapStep(3, "3"));
    }

    /** Whatever the figures: more is never lighter, all five steps are used from five different ones on. */
    @Test
    void moreIsNeverLighterAndNoStepStaysEmpty() {
        var random = new Random(63);
        for (int run = 0; run < 500; run++) {
            var figures =
                    IntStream.range(0, 5 + random.nextInt(60))
                            .mapToObj(
                                    _ -> BigDecimal.valueOf(random.nextInt(1 + random.nextInt(40))))
                            .sorted()
                            .toList();
            var steps = FiveSteps.of(figures);
            var seen = figures.stream().map(steps::stepOf).toList();
            assertThat(seen).isSorted();
            long different = figures.stream().distinct().count();
            assertThat(seen.stream().distinct().count()).isEqualTo(Math.min(different, 5));
        }
    }

    private static List<Integer> steps(String... figures) {
        var steps = FiveSteps.of(figures(figures));
        return figures(figures).stream().map(steps::stepOf).toList();
    }

    private static List<BigDecimal> figures(String... figures) {
        return Stream.of(figures).map(BigDecimal::new).toList();
    }
}
