package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.statistics.StatisticsFixture.WEIGHT;
import static vn.lienketvung.statistics.StatisticsFixture.Y2024;
import static vn.lienketvung.statistics.StatisticsFixture.Y2025;
import static vn.lienketvung.statistics.StatisticsFixture.former;
import static vn.lienketvung.statistics.StatisticsFixture.indicator;
import static vn.lienketvung.statistics.StatisticsFixture.today;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Phú Thọ, Đồng Tháp and Lâm Đồng before and after the merger, worked out by hand. The weights (households) and the rates of
 * 2024:
 *
 * <pre>
 *   Phú Thọ   25: 100, 10    Vĩnh Phúc  26: 40, 5     Hòa Bình  17: 60, 20   sum 200  mean 2400 / 200 = 12    max 20
 *   Đồng Tháp 87:  30,  4    Tiền Giang 82: 50, 8                            sum  80  mean  520 /  80 = 6.5   max  8
 *   Lâm Đồng  68:  70,  3    Đắk Nông   67: 20, 12    Bình Thuận 60: 30, 6   sum 120  mean  630 / 120 = 5.25  max 12
 * </pre>
 */
class MergedProvincesTests {

    private static final Indicator RATE = indicator("ty-le", MergeRule.WEIGHTED_MEAN, WEIGHT);
    private static final Indicator PEAK = indicator("cao-nhat", MergeRule.MAXIMUM, null);
    private static final Indicator GROWTH = indicator("toc-do", MergeRule.NOT_COMPARABLE, null);

    private final StatisticsFixture before = new StatisticsFixture();

    MergedProvincesTests() {
        of2024("25@", "100", "10");
        of2024("26@", "40", "5");
        of2024("17@", "60", "20");
        of2024("87@", "30", "4");
        of2024("82@", "50", "8");
        of2024("68@", "70", "3");
        of2024("67@", "20", "12");
        of2024("60@", "30", "6");
    }

    private void of2024(String place, String households, String rate) {
        before.with(WEIGHT, place, Y2024, households);
        for (var indicator : List.of(RATE, PEAK, GROWTH))
            before.with(indicator, place, Y2024, rate);
    }

    @ParameterizedTest
    @CsvSource({"25, 200", "82, 80", "68, 120"})
    void amountsOfTheFormerProvincesAreAddedUp(String province, String sum) {
        assertThat(before.series(WEIGHT).read(today(province), Y2024))
                .asInstanceOf(InstanceOfAssertFactories.type(Reading.Computed.class))
                .satisfies(read -> assertThat(read.value()).isEqualByComparingTo(sum));
    }

    @ParameterizedTest
    @CsvSource({"25, 12", "82, 6.5", "68, 5.25"})
    void ratesAreWeighedByWhatTheyAreRatesOf(String province, String mean) {
        assertThat(before.series(RATE).read(today(province), Y2024))
                .asInstanceOf(InstanceOfAssertFactories.type(Reading.Computed.class))
                .satisfies(read -> {
                    assertThat(read.value()).isEqualByComparingTo(mean);
                    assertThat(read.weights()).hasSameSizeAs(read.parts());
                });
    }

    @ParameterizedTest
    @CsvSource({"25, 20", "82, 8", "68, 12"})
    void ofPeaksTheHighestStands(String province, String highest) {
        assertThat(before.series(PEAK).read(today(province), Y2024))
                .asInstanceOf(InstanceOfAssertFactories.type(Reading.Computed.class))
                .satisfies(read -> assertThat(read.value()).isEqualByComparingTo(highest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "82", "68"})
    void whatDoesNotCompareIsNeverPutTogether(String province) {
        assertThat(before.series(GROWTH).read(today(province), Y2024))
                .isEqualTo(Reading.Missing.of(Shortfall.NOT_COMPARABLE, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"25, 26", "82, 87", "68, 60"})
    void theFormerFiguresAreStillThereAsTheyWere(String ignored, String former) {
        assertThat(before.series(RATE).read(former(former), Y2024))
                .isInstanceOf(Reading.Given.class);
    }

    /** Afterwards there is one figure of the whole. It is read as it is, and not divided among those it was formed from. */
    @ParameterizedTest
    @CsvSource({"25, 26", "82, 87", "68, 60"})
    void theFigureAfterTheMergerIsNotSplitBack(String province, String former) {
        for (var indicator : List.of(WEIGHT, RATE, PEAK, GROWTH)) {
            var series =
                    new StatisticsFixture()
                            .with(WEIGHT, province + "@2025-07-01", Y2025, "210")
                            .with(RATE, province + "@2025-07-01", Y2025, "210")
                            .with(PEAK, province + "@2025-07-01", Y2025, "210")
                            .with(GROWTH, province + "@2025-07-01", Y2025, "210")
                            .series(indicator);
            assertThat(series.read(today(province), Y2025)).isInstanceOf(Reading.Given.class);
            assertThat(series.read(former(former), Y2025))
                    .isEqualTo(
                            Reading.Missing.of(
                                    Shortfall.ONLY_OF_THE_WHOLE,
                                    List.of(((Place.Province) today(province)).unit())));
        }
    }
}
