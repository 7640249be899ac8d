package vn.lienketvung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.geography.ProvinceCode;

class CompareReportsTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode CITY = new ProvinceCode("79");
    private static final ProvinceCode LAM_DONG = new ProvinceCode("68");

    private final Map<Cell, BigDecimal> dongThap = new HashMap<>();
    private final Map<Cell, BigDecimal> city = new HashMap<>();

    @Test
    void whatTheOneOwesTheOtherIsOwed() {
        put(dongThap, ReportTable.OWED_BY_US, CITY, Measure.KEPT_IN_TIME, "3");
        put(city, ReportTable.OWED_TO_US, DONG_THAP, Measure.KEPT_IN_TIME, "3");
        assertThat(found()).isEmpty();
        put(city, ReportTable.OWED_TO_US, DONG_THAP, Measure.KEPT_IN_TIME, "2");
        assertThat(found())
                .containsExactly(
                        new Contradiction(
                                DONG_THAP,
                                CITY,
                                Measure.KEPT_IN_TIME,
                                new BigDecimal("3"),
                                new BigDecimal("2")));
    }

    @Test
    void nothingCountedIsZeroAndContradictsSomething() {
        put(dongThap, ReportTable.OWED_BY_US, CITY, Measure.OVERDUE, "1");
        assertThat(found()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 5000, 0",
        "5000, 4500, 0",
        "4500, 5000, 0",
        "5000, 4499, 1",
        "4499, 5000, 1",
        "0, 0, 0",
        "0, 1, 1"
    })
    void moneyMayDifferByATenthOfTheLarger(String sold, String bought, int contradictions) {
        put(dongThap, ReportTable.EXCHANGE, CITY, Measure.SOLD, sold);
        put(city, ReportTable.EXCHANGE, DONG_THAP, Measure.BOUGHT, bought);
        assertThat(found()).hasSize(contradictions);
    }

    @Test
    void whatOnlyOneSideStatesContradictsNothing() {
        put(dongThap, ReportTable.EXCHANGE, CITY, Measure.SOLD, "5000");
        put(dongThap, ReportTable.EXCHANGE, CITY, Measure.EVENTS, "2");
        assertThat(found()).isEmpty();
    }

    @Test
    void eventsAreComparedOnceForBoth() {
        put(dongThap, ReportTable.EXCHANGE, CITY, Measure.EVENTS, "2");
        put(city, ReportTable.EXCHANGE, DONG_THAP, Measure.EVENTS, "3");
        assertThat(found())
                .containsExactly(
                        new Contradiction(
                                CITY,
                                DONG_THAP,
                                Measure.EVENTS,
                                new BigDecimal("3"),
                                new BigDecimal("2")));
    }

    @Test
    void theNationNamesWhoIsMissingAndWhoContradicts() {
        put(dongThap, ReportTable.EXCHANGE, CITY, Measure.SOLD, "5200");
        put(city, ReportTable.EXCHANGE, DONG_THAP, Measure.BOUGHT, "3900");
        put(dongThap, ReportTable.OWED_BY_US, CITY, Measure.DUE, "4");
        put(dongThap, ReportTable.OWED_BY_US, LAM_DONG, Measure.DUE, "2");
        put(city, ReportTable.OWED_TO_US, DONG_THAP, Measure.DUE, "4");
        var nation =
                RollUp.of(
                        List.of(LAM_DONG, CITY, DONG_THAP),
                        Map.of(DONG_THAP, Figures.of(dongThap), CITY, Figures.of(city)));
        assertThat(RollUp.missing(nation)).containsExactly(LAM_DONG);
        assertThat(RollUp.contradictions(nation))
                .containsExactly(
                        new Contradiction(
                                DONG_THAP,
                                CITY,
                                Measure.SOLD,
                                new BigDecimal("5200"),
                                new BigDecimal("3900")));
        assertThat(nation.at(ReportTable.PROVINCES, "82", Measure.DUE)).isEqualTo("6");
        assertThat(nation.rows(ReportTable.PROVINCES)).containsExactly("79", "82");
        assertThat(nation.total(ReportTable.PROVINCES, Measure.DUE)).isEqualTo("6");
    }

    private List<Contradiction> found() {
        return CompareReports.among(
                Map.of(DONG_THAP, Figures.of(dongThap), CITY, Figures.of(city)));
    }

    private static void put(
            Map<Cell, BigDecimal> cells,
            ReportTable table,
            ProvinceCode row,
            Measure measure,
            String value) {
        cells.put(new Cell(table, row.value(), measure), new BigDecimal(value));
    }
}
