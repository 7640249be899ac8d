package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.statistics.StatisticsFixture.Y2025;
import static vn.lienketvung.statistics.StatisticsFixture.indicator;
import static vn.lienketvung.statistics.StatisticsFixture.today;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A nation of 20 parts of farming, 30 of industry and 50 of services:
 *
 * <pre>
 *   Phú Thọ   25: 40, 10, 50 of 100   quotients 2, 1/3, 1     index 0.2 + 0.2 + 0 = 0.4
 *   Đồng Tháp 82: 10, 15, 25 of  50   quotients 1, 1, 1       index 0
 * </pre>
 */
class SpecialisationTests {

    private static final Indicator FARMING = indicator("nong-nghiep", MergeRule.SUM, null);
    private static final Indicator INDUSTRY = indicator("cong-nghiep", MergeRule.SUM, null);
    private static final Indicator SERVICES = indicator("dich-vu", MergeRule.SUM, null);
    private static final List<Place> PLACES = List.of(today("82"), today("25"), today("91"));

    private final StatisticsFixture figures = new StatisticsFixture();

    @Test
    void sharesAreHeldAgainstThoseOfTheNation() {
        provinces();
        of("VN", "20", "30", "50");

        var found = found();

        assertThat(found.shares())
                .extracting(String::valueOf)
                .containsExactly("0.2000", "0.3000", "0.5000");
        assertThat(found.places())
                .extracting(each -> each.place() + " " + each.quotients() + " " + each.index())
                .containsExactly(
                        "25@2025-07-01 [2.0000, 0.3333, 1.0000] 0.4000",
                        "82@2025-07-01 [1.0000, 1.0000, 1.0000] 0.0000");
        assertThat(found.places().getFirst().shares())
                .extracting(String::valueOf)
                .containsExactly("0.4000", "0.1000", "0.5000");
        assertThat(found.lacks()).containsExactly(today("91"));
    }

    @Test
    void withoutTheNationNothingIsMeasured() {
        provinces();

        assertThat(found().isMeasured()).isFalse();
        assertThat(found().places()).isEmpty();
    }

    @Test
    void aSectorThatTheNationDoesNotHaveMeasuresNothing() {
        provinces();
        of("VN", "0", "30", "50");

        assertThat(found().isMeasured()).isFalse();
    }

    @Test
    void aPlaceWithoutOneOfTheSectorsIsLeftOut() {
        of("VN", "20", "30", "50");
        figures.with(FARMING, "25@2025-07-01", Y2025, "40");
        figures.with(INDUSTRY, "25@2025-07-01", Y2025, "10");

        assertThat(found().places()).isEmpty();
        assertThat(found().lacks()).hasSize(3);
    }

    /** Đồng Tháp (25 + 15) / 10, Phú Thọ (50 + 10) / 40. */
    @Test
    void opennessIsTradeByProduct() {
        provinces();

        var open =
                Openness.of(
                        figures.series(SERVICES),
                        figures.series(INDUSTRY),
                        figures.series(FARMING),
                        PLACES,
                        Y2025);

        assertThat(open.places())
                .extracting(each -> each.place() + " " + each.ratio())
                .containsExactly("82@2025-07-01 4.0000", "25@2025-07-01 1.5000");
        assertThat(open.lacks()).containsExactly(today("91"));
    }

    private void provinces() {
        of("25@2025-07-01", "40", "10", "50");
        of("82@2025-07-01", "10", "15", "25");
    }

    private void of(String place, String farming, String industry, String services) {
        figures.with(FARMING, place, Y2025, farming);
        figures.with(INDUSTRY, place, Y2025, industry);
        figures.with(SERVICES, place, Y2025, services);
    }

    private Specialisation found() {
        return new Specialisations(
                        List.of(
                                figures.series(FARMING),
                                figures.series(INDUSTRY),
                                figures.series(SERVICES)))
                .on(PLACES, Y2025);
    }
}
