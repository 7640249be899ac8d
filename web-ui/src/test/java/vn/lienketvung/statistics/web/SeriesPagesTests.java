package vn.lienketvung.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.statistics.StatisticsFixture.TODAY;
import static vn.lienketvung.statistics.StatisticsFixture.WEIGHT;
import static vn.lienketvung.statistics.StatisticsFixture.Y2024;
import static vn.lienketvung.statistics.StatisticsFixture.Y2025;
import static vn.lienketvung.statistics.StatisticsFixture.indicator;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.statistics.Indicator;
import vn.lienketvung.statistics.MergeRule;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;
import vn.lienketvung.statistics.StatisticsFixture;

class SeriesPagesTests {

    private static final Indicator AMOUNT = indicator("san-luong", MergeRule.SUM, null);
    private static final Indicator RATE = indicator("ty-le", MergeRule.WEIGHTED_MEAN, WEIGHT);

    private final StatisticsFixture figures = new StatisticsFixture();

    @BeforeEach
    void vietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void nothingStays() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void withoutAQuestionTheBoundariesAreThoseThatTheFiguresCover() {
        figures.with(AMOUNT, "SIX_REGIONS_OF_34:DBSCL", Y2025, "5");
        figures.with(AMOUNT, "SIX_REGIONS_OF_34:TDMN", Y2025, "7");

        var page = page(AMOUNT, null, null);

        assertThat(page.scope()).isEqualTo("vung-34");
        assertThat(page.title()).isEqualTo("san-luong, năm 2025, theo 6 vùng");
    }

    @Test
    void theNewestPeriodThatTheBoundariesKnowIsShown() {
        figures.with(AMOUNT, "82@", Y2024, "50").with(AMOUNT, "VN", Y2025, "900");

        var page = page(AMOUNT, "63-tinh", null);

        assertThat(page.period()).isEqualTo("2024");
        assertThat(page.finding()).startsWith("1 trên ");
        assertThat(page(AMOUNT, "63-tinh", "2025").period()).isEqualTo("2025");
    }

    @Test
    void aSumNamesItsPartsAndTheirSource() {
        figures.with(AMOUNT, "82@", Y2024, "50").with(AMOUNT, "87@", Y2024, "30");

        assertThat(line(page(AMOUNT, "34-tinh", null), "Đồng Tháp"))
                .satisfies(line -> {
                    assertThat(line.value()).isEqualByComparingTo("80");
                    assertThat(line.made())
                            .contains("Cộng từ", "Đồng Tháp (cũ)", "Tiền Giang (cũ)");
                    assertThat(line.source()).isEqualTo("Niên giám, trang 12");
                });
    }

    @Test
    void aMeanWithoutWeightsSaysWhichAndWhereTheyAreMissing() {
        figures.with(RATE, "82@", Y2024, "8").with(RATE, "87@", Y2024, "4");
        figures.with(WEIGHT, "82@", Y2024, "50");

        assertThat(line(page(RATE, "34-tinh", null), "Đồng Tháp"))
                .satisfies(line -> {
                    assertThat(line.value()).isNull();
                    assertThat(line.source())
                            .isEqualTo(
                                    "Không lấy bình quân vì thiếu quyền số “so-ho” của Đồng Tháp (cũ).");
                });
    }

    @Test
    void onePlaceShowsAllItsPeriodsTheNewestFirst() {
        figures.with(AMOUNT, "82@2025-07-01", Y2025, "90");
        figures.with(AMOUNT, "82@", Y2024, "50").with(AMOUNT, "87@", Y2024, "30");

        var page = page(AMOUNT, "82@2025-07-01", null);

        assertThat(page.isOfOnePlace()).isTrue();
        assertThat(page.lines())
                .extracting(line -> line.period() + ": " + line.value())
                .containsExactly("năm 2025: 90", "năm 2024: 80");
        assertThat(page.scopes()).last().extracting("text").isEqualTo("Đồng Tháp");
        assertThat(page.title()).isEqualTo("san-luong: Đồng Tháp qua các kỳ");
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        figures.with(AMOUNT, "82@", Y2024, "50").with(AMOUNT, "87@", Y2024, "30");

        var page = page(AMOUNT, "34-tinh", null);

        assertThat(page.title()).isEqualTo("san-luong, 2024, by the 34 provinces");
        assertThat(line(page, "dong thap").source()).isEqualTo("Yearbook, page 12");
    }

    private static SeriesLine line(SeriesPage page, String place) {
        return page.lines().stream()
                .filter(line -> line.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private SeriesPage page(Indicator of, @Nullable String scope, @Nullable String period) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/statistics");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var words = new FigureWords(messages, new Fmt());
        var open =
                new OpenSeries(
                        of,
                        of.weight() == null ? null : WEIGHT,
                        figures.series(of),
                        StatisticsFixture.mosaic());
        return new SeriesPages(words, new SeriesLines(words), new SeriesMaps(words))
                .page(open, new SeriesQuery(scope, period, null), TODAY);
    }
}
