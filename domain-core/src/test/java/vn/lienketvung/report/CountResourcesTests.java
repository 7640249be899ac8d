package vn.lienketvung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.report.CountRegisterTests.StandingRegister;
import vn.lienketvung.report.PledgeAt.Receipt;

class CountResourcesTests {

    private static final ReportPeriod PERIOD = ReportPeriod.of(2026, 1);
    private static final ProvinceCode US = new ProvinceCode("82");
    private static final ProvinceCode THEM = new ProvinceCode("79");
    private static final ProvinceCode OTHERS = new ProvinceCode("68");
    private static final LocalDate OVER = LocalDate.of(2026, 3, 1);
    private static final Resource MONEY = new Resource(PledgeKind.MONEY, null, null);
    private static final Resource TRUCKS = thing("Xe lạnh", "chiếc");

    private final StandingRegister register = new StandingRegister();
    private final CountRegister counting = new CountRegister(register);

    @Test
    void whatWasPledgedIsAddedUpInItsUnit() {
        pledge(US, MONEY, "1200000000", OVER, new Receipt(THEM, dong(700), dong(500), dong(100)));
        pledge(US, MONEY, "300000000", LocalDate.of(2026, 7, 1));
        var figures = of(US);
        assertThat(row(figures, "MONEY"))
                .containsExactly("2", "1500", "700", "500", "100", "1", "500");
        assertThat(figures.rows(ReportTable.PLEDGES)).containsExactly("MONEY");
    }

    @Test
    void onlyTheSameThingsInTheSameUnitAreAddedUp() {
        pledge(US, TRUCKS, "3", OVER);
        pledge(US, thing(" xe  LẠNH", "chiếc "), "2", OVER);
        pledge(US, thing("Máy tính", "chiếc"), "40", OVER);
        pledge(US, thing("Xe lạnh", "bộ"), "1", OVER);
        pledge(US, new Resource(PledgeKind.PEOPLE, null, null), "7", OVER);
        var figures = of(US);
        assertThat(figures.rows(ReportTable.PLEDGES))
                .containsExactlyInAnyOrder(
                        "IN_KIND|chiếc|xe lạnh",
                        "IN_KIND|chiếc|máy tính",
                        "IN_KIND|bộ|xe lạnh",
                        "PEOPLE");
        assertThat(figures.at(ReportTable.PLEDGES, "IN_KIND|chiếc|xe lạnh", Measure.PROMISED))
                .isEqualTo("5");
        assertThat(ReportTable.PLEDGES.hasTotal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-14, 0, 1, 5",
        "2026-06-15, 0, 0, 0",
        "2026-06-14, 3, 1, 2",
        "2026-06-14, 5, 0, 0",
        "2026-06-14, 9, 0, 0"
    })
    void itIsLateWhenItsTimeIsOverAndNotAllHasCome(
            LocalDate deadline, BigDecimal received, String late, String missing) {
        pledge(US, TRUCKS, "5", deadline, new Receipt(THEM, received, received, BigDecimal.ZERO));
        var figures = of(US);
        assertThat(figures.at(ReportTable.PLEDGES, TRUCKS.row(), Measure.LATE)).isEqualTo(late);
        assertThat(figures.at(ReportTable.PLEDGES, TRUCKS.row(), Measure.SHORT)).isEqualTo(missing);
    }

    @Test
    void whatTheOneGaveTheOtherGot() {
        pledge(
                US,
                MONEY,
                "900000000",
                OVER,
                new Receipt(THEM, dong(700), dong(500), dong(0)),
                new Receipt(OTHERS, dong(100), dong(0), dong(0)),
                new Receipt(US, dong(50), dong(50), dong(0)));
        pledge(US, TRUCKS, "5", OVER, new Receipt(THEM, dong(2), dong(1), dong(0)));
        var ours = of(US);
        var theirs = of(THEM);
        assertThat(ours.at(ReportTable.CONTRIBUTIONS, "79", Measure.GIVEN_MONEY)).isEqualTo("500");
        assertThat(ours.at(ReportTable.CONTRIBUTIONS, "79", Measure.GIVEN_OTHER)).isEqualTo("1");
        assertThat(ours.rows(ReportTable.CONTRIBUTIONS)).doesNotContain("82");
        assertThat(theirs.at(ReportTable.CONTRIBUTIONS, "82", Measure.GOT_MONEY)).isEqualTo("500");
        assertThat(theirs.rows(ReportTable.PLEDGES)).isEmpty();
        register.agreements.add(
                new AgreementAt(
                        UUID.randomUUID(),
                        "Thỏa thuận",
                        null,
                        List.of(US, THEM, OTHERS),
                        LocalDate.of(2026, 1, 1),
                        null));
        assertThat(CompareReports.among(Map.of(US, of(US), THEM, of(THEM), OTHERS, of(OTHERS))))
                .isEmpty();
    }

    @Test
    void aReportThatDidNotCountContradictsNothingAndAZeroDoes() {
        var gave = contributions(THEM, Measure.GIVEN_MONEY, "500");
        assertThat(CompareReports.among(Map.of(US, gave, THEM, Figures.NONE))).isEmpty();
        var none = contributions(US, Measure.GOT_MONEY, "0");
        assertThat(CompareReports.among(Map.of(US, gave, THEM, none)))
                .containsExactly(
                        new Contradiction(
                                US,
                                THEM,
                                Measure.GIVEN_MONEY,
                                new BigDecimal("500"),
                                BigDecimal.ZERO));
        var nearly = contributions(US, Measure.GOT_MONEY, "499");
        assertThat(CompareReports.among(Map.of(US, gave, THEM, nearly))).hasSize(1);
    }

    @Test
    void everyFigureIsTheSumOfItsRecords() {
        pledge(US, MONEY, "1234567", OVER, new Receipt(THEM, dong(1), dong(1), dong(0)));
        pledge(US, MONEY, "500000000", OVER, new Receipt(OTHERS, dong(2), dong(1), dong(3)));
        var count = counting.of(ReportingBody.of(US), PERIOD);
        assertThat(count.figures().at(ReportTable.PLEDGES, "MONEY", Measure.PROMISED))
                .isEqualTo("501.234567");
        count.figures()
                .cells()
                .forEach((cell, value) ->
                        assertThat(
                                        count.records().stream()
                                                .filter(each -> each.cell().equals(cell))
                                                .map(CountedRecord::value)
                                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                                .as(cell.toString())
                                .isEqualByComparingTo(value));
        assertThat(count.records()).allMatch(each -> each.value().signum() > 0);
    }

    @ParameterizedTest
    @CsvSource({"MONEY", "PEOPLE", "IN_KIND|chiếc|xe lạnh", "IN_KIND||a/b"})
    void aRowTellsItsResource(String row) {
        assertThat(Resource.parse(row).orElseThrow().row()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"GOLD", "IN_KIND", "IN_KIND|chiếc", "MONEY|x|y", "''"})
    void anythingElseIsNoResource(String row) {
        assertThat(Resource.parse(row)).isEmpty();
    }

    private Figures of(ProvinceCode province) {
        return counting.of(ReportingBody.of(province), PERIOD).figures();
    }

    private static List<String> row(Figures figures, String row) {
        return ReportTable.PLEDGES.measures().stream()
                .map(measure -> String.valueOf(figures.at(ReportTable.PLEDGES, row, measure)))
                .toList();
    }

    private void pledge(
            ProvinceCode giver,
            Resource resource,
            String pledged,
            LocalDate deadline,
            Receipt... receipts) {
        register.pledges.add(
                new PledgeAt(
                        UUID.randomUUID(),
                        "Sở Công Thương: mở điểm bán",
                        resource,
                        giver,
                        new BigDecimal(pledged),
                        deadline,
                        List.of(receipts)));
    }

    private static Figures contributions(ProvinceCode partner, Measure measure, String value) {
        return Figures.of(
                Map.of(
                        new Cell(ReportTable.CONTRIBUTIONS, partner.value(), measure),
                        new BigDecimal(value)));
    }

    /** So many million đồng. */
    private static BigDecimal dong(int million) {
        return new BigDecimal(million).movePointRight(6);
    }

    private static Resource thing(@Nullable String what, @Nullable String unit) {
        return new Resource(PledgeKind.IN_KIND, what, unit);
    }
}
