package vn.lienketvung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.report.CountRegisterTests.StandingRegister;

class CountObstaclesTests {

    /** Cut off on 14 June 2026. */
    private static final ReportPeriod PERIOD = ReportPeriod.of(2026, 1);

    private static final ReportingBody BODY = ReportingBody.of(new ProvinceCode("82"));

    private final StandingRegister register = new StandingRegister();
    private final CountRegister counting = new CountRegister(register);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    true,  -,          AT_START RESOLVED
                    false, -,          CAME_UP RESOLVED
                    true,  2025-11-01, AT_START AT_END AGED_LONGER
                    false, 2026-06-14, CAME_UP AT_END AGED_15
                    false, 2026-05-30, CAME_UP AT_END AGED_15
                    false, 2026-05-29, CAME_UP AT_END AGED_30
                    false, 2026-05-15, CAME_UP AT_END AGED_30
                    false, 2026-05-14, CAME_UP AT_END AGED_60
                    false, 2026-04-14, CAME_UP AT_END AGED_90
                    true,  2026-03-15, AT_START AT_END AGED_LONGER
                    true,  1900-01-01, AT_START AT_END AGED_LONGER
                    """)
    void aCommitmentIsCountedByHowItWasHeldUp(
            boolean atStart, @Nullable LocalDate openSince, String expected) {
        register.obstacles.add(obstacle(ObstacleKind.CLAIM, atStart, openSince));
        var figures = counting.of(BODY, PERIOD).figures();
        for (var measure : ReportTable.OBSTACLES.measures())
            assertThat(figures.at(ReportTable.OBSTACLES, "CLAIM", measure))
                    .as(measure.name())
                    .isEqualTo(
                            List.of(expected.split(" ")).contains(measure.name())
                                    ? BigDecimal.ONE
                                    : BigDecimal.ZERO);
    }

    @Test
    void startPlusCameUpLessResolvedIsTheEndAndTheEndIsOfSomeAge() {
        var random = new Random(20_261_123);
        for (int i = 0; i < 400; i++)
            register.obstacles.add(
                    obstacle(
                            ObstacleKind.values()[random.nextInt(4)],
                            random.nextBoolean(),
                            random.nextBoolean()
                                    ? null
                                    : PERIOD.cutOff().minusDays(random.nextInt(180))));
        var figures = counting.of(BODY, PERIOD).figures();
        for (var kind : ObstacleKind.values()) {
            var end = at(figures, kind, Measure.AT_END);
            assertThat(end)
                    .isPositive()
                    .isEqualTo(
                            at(figures, kind, Measure.AT_START)
                                    + at(figures, kind, Measure.CAME_UP)
                                    - at(figures, kind, Measure.RESOLVED))
                    .isEqualTo(
                            ReportTable.OBSTACLES.measures().stream()
                                    .filter(measure -> measure.name().startsWith("AGED"))
                                    .mapToInt(measure -> at(figures, kind, measure))
                                    .sum());
        }
    }

    @Test
    void aReportWithoutObstaclesSaysThatItCounted() {
        var figures = counting.of(BODY, PERIOD).figures();
        assertThat(figures.has(ReportTable.OBSTACLES)).isTrue();
        assertThat(figures.rows(ReportTable.OBSTACLES)).hasSize(ObstacleKind.values().length);
        assertThat(figures.total(ReportTable.OBSTACLES, Measure.AT_END)).isZero();
    }

    @Test
    void aReportFrozenBeforeThereWereObstaclesDoesNotHaveThem() {
        var old =
                Figures.of(
                        Map.of(
                                new Cell(ReportTable.OWED_BY_US, "79", Measure.DUE),
                                BigDecimal.ONE));
        register.obstacles.add(obstacle(ObstacleKind.RISK, true, null));
        var now = counting.of(BODY, PERIOD).figures().with(old);
        for (var table :
                List.of(ReportTable.OBSTACLES, ReportTable.PLEDGES, ReportTable.CONTRIBUTIONS))
            assertThat(old.has(table)).isFalse();
        assertThat(old.differences(now)).isEmpty();
        assertThat(now.differences(counting.of(BODY, PERIOD).figures())).hasSize(1);
    }

    @Test
    void theNationTellsOfThoseWhoCounted() {
        register.obstacles.add(obstacle(ObstacleKind.RISK, true, null));
        register.obstacles.add(obstacle(ObstacleKind.CLAIM, true, null));
        var counted = new ProvinceCode("82");
        var old = new ProvinceCode("79");
        var nation =
                RollUp.of(
                        List.of(counted, old),
                        Map.of(counted, counting.of(BODY, PERIOD).figures(), old, Figures.NONE));
        assertThat(nation.rows(ReportTable.PROVINCE_OBSTACLES)).containsExactly("82");
        assertThat(nation.at(ReportTable.PROVINCE_OBSTACLES, "82", Measure.RESOLVED))
                .isEqualTo("2");
        assertThat(nation.rows(ReportTable.PROVINCES)).containsExactly("79", "82");
    }

    private static int at(Figures figures, ObstacleKind kind, Measure measure) {
        var value = figures.at(ReportTable.OBSTACLES, kind.name(), measure);
        return value == null ? -1 : value.intValueExact();
    }

    private static ObstacleAt obstacle(
            ObstacleKind kind, boolean atStart, @Nullable LocalDate openSince) {
        return new ObstacleAt(UUID.randomUUID(), "Mở mười điểm bán", kind, atStart, openSince);
    }
}
