package vn.lienketvung.ocop.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.MarkedSheet;

/** Every cell that stands against a set is told by its place, all at once. */
class CriteriaSheetReadingTests {

    private static final int N = 7;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "Bộ tiêu chí!A5",
                        "ocop.import.set-twice",
                        of -> of.set(N, "a", "b", 1, "c", "d", "e")),
                fault(
                        "Bộ tiêu chí!D5",
                        "ocop.import.whole-between",
                        of -> of.set(8, "a", "b", 9, "c", "d", "e")),
                fault(
                        "Bộ tiêu chí!C5",
                        "exchange.rule.required",
                        of -> of.set(8, "a", null, 1, "c", "d", "e")),
                fault(
                        "Tiêu chí!A10",
                        "ocop.import.set-unknown",
                        of -> of.criterion(9, "A1b", "A", "x", null, 1)),
                fault(
                        "Tiêu chí!B10",
                        "ocop.import.code-form",
                        of -> of.criterion(N, "Đ1", "A", "x", null, 1)),
                fault(
                        "Tiêu chí!B10",
                        "ocop.import.code-twice",
                        of -> of.criterion(N, "A1", "A", "x", null, 1)),
                fault(
                        "Tiêu chí!C10",
                        "ocop.import.parent-unknown",
                        of -> of.criterion(N, "A2", "A9", "x", null, 1)),
                fault(
                        "Tiêu chí!C10",
                        "ocop.import.parent-missing",
                        of -> of.criterion(N, "A2", null, "x", null, 1)),
                fault(
                        "Tiêu chí!F10",
                        "ocop.import.whole-between",
                        of -> of.criterion(N, "A2", "A", "x", null, 41)),
                fault(
                        "Tiêu chí!I10",
                        "exchange.rule.not-in-list",
                        of -> of.criterion(N, "A2", "A", "x", null, 1, null, null, "?")),
                fault(
                        "Tiêu chí!D10",
                        "ocop.import.too-long",
                        of -> of.criterion(N, "A2", "A", "x".repeat(301), null, 1)),
                fault(
                        "Tiêu chí!B10",
                        "ocop.import.no-options",
                        of -> of.criterion(N, "A2", "A", "x", null, 1)),
                fault(
                        "Tiêu chí!I10",
                        "ocop.import.cases",
                        of -> of.criterion(N, "A2", "A", "x", null, 1, null, null, "x")),
                fault(
                        "Mức điểm!B10",
                        "ocop.import.criterion-unknown",
                        of -> of.option(N, "Z", "x", 1)),
                fault("Mức điểm!B10", "ocop.import.divided", of -> of.option(N, "A", "x", 1)),
                fault("Mức điểm!D10", "ocop.import.above-max", of -> of.option(N, "B", "x", 26)),
                fault(
                        "Mức điểm!D10",
                        "ocop.import.points-ascend",
                        of -> of.option(N, "B", "x", 25)),
                fault("Mức điểm!D10", "exchange.rule.number", of -> of.option(N, "B", "x", "hai")),
                fault(
                        "Mức điểm!E10",
                        "ocop.import.whole-between",
                        of -> of.option(N, "B", "x", 1, 6)),
                fault(
                        "Mức điểm!E10",
                        "ocop.import.stars-ascend",
                        of -> of.option(N, "A1", "x", 40, 4)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldByItsCell(String cell, String rule, Fault fault) {
        var sheets = CriteriaSheets.sound(N);
        fault.in(sheets);

        assertThat(problems(sheets))
                .extracting(problem -> problem.at() + " " + problem.rule())
                .contains(cell + " " + rule);
    }

    @Test
    void aSoundFileHasNoProblems() {
        assertThat(problems(CriteriaSheets.sound(N))).isEmpty();
    }

    @Test
    void aPartThatIsMissingOrHasOtherPointsIsTold() {
        var sheets =
                new CriteriaSheets()
                        .set(N, "a", "b", 1, "c", "d", "e")
                        .criterion(N, "A", null, "x", null, 39)
                        .criterion(N, "B", null, "x", null, 25)
                        .option(N, "A", "x", 39)
                        .option(N, "B", "x", 25);

        assertThat(problems(sheets))
                .extracting(CellProblem::rule)
                .containsExactlyInAnyOrder("ocop.import.part-points", "ocop.import.part-missing");
    }

    @Test
    void anEmptyFileIsAProblem() {
        assertThat(problems(new CriteriaSheets()))
                .extracting(CellProblem::rule)
                .containsExactly("ocop.import.empty");
    }

    /** What somebody got wrong. */
    interface Fault {
        void in(CriteriaSheets sheets);
    }

    private static Arguments fault(String cell, String rule, Fault fault) {
        return Arguments.of(cell, rule, fault);
    }

    private static List<CellProblem> problems(CriteriaSheets sheets) {
        var read = sheets.read().sheets();
        var reading = new CriteriaSheetReading();
        reading.read(
                new MarkedSheet(read.get(0)),
                new MarkedSheet(read.get(1)),
                new MarkedSheet(read.get(2)));
        return reading.problems();
    }
}
