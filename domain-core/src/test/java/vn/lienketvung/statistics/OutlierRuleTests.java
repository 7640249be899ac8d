package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.statistics.SubmissionStage.AMOUNT;
import static vn.lienketvung.statistics.SubmissionStage.DONG_THAP;
import static vn.lienketvung.statistics.SubmissionStage.RATE;
import static vn.lienketvung.statistics.SubmissionStage.Y2025;
import static vn.lienketvung.statistics.SubmissionStage.asked;
import static vn.lienketvung.statistics.SubmissionStage.entry;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

class OutlierRuleTests {

    private static final Asked RATE_OF_DONG_THAP = asked("82", RATE, Y2025);

    private final SubmissionStage stage = new SubmissionStage();

    @ParameterizedTest
    @CsvSource({"100,false", "150,false", "150.01,true", "50,false", "49.99,true", "0,true"})
    void moreThanHalfOfTheLastValueAwayIsStrong(String value, boolean strong) {
        stage.known(AMOUNT, "82@2025-07-01", StatisticsFixture.Y2024, "100");

        assertThat(outliers(DONG_THAP, value)).hasSize(strong ? 1 : 0);
    }

    /** Đồng Tháp was formed of Tiền Giang and Đồng Tháp: their sum is its history. */
    @Test
    void theHistoryOfAMergedProvinceIsReadByTheMergeRule() {
        stage.known(AMOUNT, "82@", StatisticsFixture.Y2024, "60")
                .known(AMOUNT, "87@", StatisticsFixture.Y2024, "40");

        assertThat(outliers(DONG_THAP, "151"))
                .containsExactly(
                        new Outlier.FromHistory(
                                StatisticsFixture.Y2024,
                                new BigDecimal("100"),
                                new BigDecimal("51.0")));
    }

    @Test
    void aPeriodOfAnotherLengthIsNoHistory() {
        stage.known(AMOUNT, "82@2025-07-01", Period.quarter(2025, 3), "1");

        assertThat(outliers(DONG_THAP, "100")).isEmpty();
    }

    @Test
    void whatFollowsAZeroIsNotJudged() {
        stage.known(AMOUNT, "82@2025-07-01", StatisticsFixture.Y2024, "0");

        assertThat(outliers(DONG_THAP, "100")).isEmpty();
    }

    /** Of 4, 5, 6 and 7 the quartiles are 4.75 and 6.25, one and a half times their distance 2.25. */
    @ParameterizedTest
    @CsvSource({"5,false", "2.5,false", "2.49,true", "8.5,false", "8.51,true"})
    void aRateFarFromThoseOfTheRegionIsStrong(String value, boolean strong) {
        neighbours(List.of("91", "92", "86", "96"), "4", "5", "6", "7");

        assertThat(outliers(RATE_OF_DONG_THAP, value)).hasSize(strong ? 1 : 0);
    }

    @Test
    void threeNeighboursSayNothing() {
        neighbours(List.of("91", "92", "86"), "4", "5", "6");

        assertThat(outliers(RATE_OF_DONG_THAP, "99")).isEmpty();
    }

    @Test
    void amountsAreNotComparedBetweenProvinces() {
        var codes = List.of("91", "92", "86", "96");
        codes.forEach(code -> stage.known(AMOUNT, code + "@2025-07-01", Y2025, "5"));

        assertThat(outliers(DONG_THAP, "5000")).isEmpty();
    }

    @Test
    void aStrongDepartureNeedsANote() {
        stage.known(AMOUNT, "82@2025-07-01", StatisticsFixture.Y2024, "100");

        assertThatThrownBy(() -> stage.entering.enter(DONG_THAP, entry("200"), 0, Cast.LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                Refusal.at(
                                                        "note",
                                                        "statistics.rule.outlier.history",
                                                        new BigDecimal("100.0"),
                                                        new BigDecimal("100"))));
        stage.entering.enter(DONG_THAP, entry("200", "Thêm hai khu công nghiệp."), 0, Cast.LAN);
        assertThat(stage.submission().entry().note()).isEqualTo("Thêm hai khu công nghiệp.");
    }

    private void neighbours(List<String> codes, String... values) {
        for (int at = 0; at < codes.size(); at++)
            stage.known(RATE, codes.get(at) + "@2025-07-01", Y2025, values[at]);
    }

    private List<Outlier> outliers(Asked asked, String value) {
        return stage.desk.open(asked, Cast.LAN).outliers(new BigDecimal(value));
    }
}
