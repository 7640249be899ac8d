package vn.lienketvung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are read as they are written in Vietnam, and every one that is not what it should be is told by its place. */
class RowReadingTests {

    private final List<CellProblem> found = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"'1.234,56', 1234.56", "9000, 9000", "'0,5', 0.5", "-3, -3"})
    void numbersAsText(String typed, BigDecimal number) {
        assertThat(SheetMother.row(found, typed).number("a")).isEqualByComparingTo(number);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.56", "12 tấn", "1e5", "NaN", "1.23", "12345678901234567"})
    void whatIsNoNumberIsToldAndNeverGuessed(String typed) {
        assertThat(SheetMother.row(found, typed).number("a")).isNull();
        assertThat(found)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.at()).hasToString("Trang!A3");
                    assertThat(problem.shown()).isEqualTo(typed);
                    assertThat(problem.rule()).startsWith("exchange.rule.number");
                });
    }

    @Test
    void theTailOfBinaryNumbersIsCut() {
        var typed = new BigDecimal("0.30000000000000004");
        assertThat(SheetMother.row(found, typed).number("a")).isEqualByComparingTo("0.3");
    }

    @Test
    void daysAsTextAndAsDaysOfTheSpreadsheet() {
        var day = LocalDate.of(2024, 2, 29);
        var row = SheetMother.row(found, "29/02/2024", day);
        assertThat(row.day("a")).isEqualTo(day);
        assertThat(row.day("b")).isEqualTo(day);
        assertThat(row.cell("b").text()).isEqualTo("29/02/2024");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/04/2024", "29/02/2023", "2024-01-05", "5/1/2024", "01/01/0000"})
    void aDayThatIsNoneIsTold(String typed) {
        assertThat(SheetMother.row(found, typed).day("a")).isNull();
        assertThat(found).hasSize(1);
    }

    @Test
    void aNumberThatIsNoDayIsTold() {
        var row = SheetMother.row(found, -5, 9_000_000);
        assertThat(row.day("a")).isNull();
        assertThat(row.day("b")).isNull();
        assertThat(found).extracting(CellProblem::rule).containsOnly("exchange.rule.day");
    }

    @Test
    void errorsOfFormulasAreTold() {
        assertThat(SheetMother.row(found, new SheetRows.Broken("#REF!")).text("a")).isNull();
        assertThat(found)
                .extracting(CellProblem::rule)
                .containsExactly("exchange.rule.error-value");
    }

    @Test
    void choicesNotInTheListAndEmptyRequiredCellsAreTold() {
        var row = SheetMother.row(found, "sai", null);
        String chosen = row.choice("a", text -> Optional.empty());
        assertThat(chosen).isNull();
        row.require("b");
        assertThat(found)
                .extracting(CellProblem::rule)
                .containsExactly("exchange.rule.not-in-list", "exchange.rule.required");
        assertThat(found.getLast().at()).hasToString("Trang!B3");
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA"})
    void columnsHaveLetters(int column, String letters) {
        assertThat(new CellAt("x", 1, column).letters()).isEqualTo(letters);
    }
}
