package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.statistics.StatisticsFixture.WEIGHT;
import static vn.lienketvung.statistics.StatisticsFixture.Y2024;
import static vn.lienketvung.statistics.StatisticsFixture.Y2025;
import static vn.lienketvung.statistics.StatisticsFixture.former;
import static vn.lienketvung.statistics.StatisticsFixture.indicator;
import static vn.lienketvung.statistics.StatisticsFixture.today;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.geography.ZoningScheme;

/**
 * Phú Thọ in the northern midlands, Đồng Tháp and An Giang in the delta, in 2025:
 *
 * <pre>
 *   Phú Thọ   25: amount 200, 200,000 people, so 100 for 100,000 people, 0.4 times the mean
 *   Đồng Tháp 82: amount 300, 100,000 people, so 300, 1.2 times
 *   An Giang  91: amount 500, 100,000 people, so 500, 2 times
 *                       1,000, 400,000             250
 *   V = √((2 · 150² + 50² + 250²) / 4) / 250 = √27,500 / 250 = 0.6633
 *   T = 0.2 ln 0.4 + 0.3 ln 1.2 + 0.5 ln 2 = 0.2180
 *   between: 0.2 ln(100 / 250) + 0.8 ln(400 / 250) = 0.1927, within: 0.8 (3/8 ln(300 / 400) + 5/8 ln(500 / 400)) = 0.0253
 * </pre>
 */
class GapsTests {

    private static final Indicator AMOUNT = indicator("san-luong", MergeRule.SUM, null);
    private static final Indicator RATE = indicator("ty-le", MergeRule.WEIGHTED_MEAN, WEIGHT);
    private static final Indicator GROWTH = indicator("toc-do", MergeRule.NOT_COMPARABLE, null);
    private static final Indicator PEOPLE = indicator(Gaps.POPULATION.value(), MergeRule.SUM, null);
    private static final List<Place> PLACES = List.of(today("25"), today("82"), today("91"));

    private final StatisticsFixture figures = new StatisticsFixture();

    @Test
    void amountsAreComparedForTheSameNumberOfPeople() {
        amounts();
        people();

        var gap = gap(AMOUNT, GapBasis.PER_PERSON, null);

        assertThat(gap.weighted()).isTrue();
        assertThat(gap.parts())
                .extracting(GapPart::place)
                .containsExactly(today("91"), today("82"), today("25"));
        assertThat(gap.parts())
                .extracting(part -> part.value().intValueExact() + " " + part.toMean())
                .containsExactly("500 2.00", "300 1.20", "100 0.40");
        assertThat(gap.ratio().value()).isEqualByComparingTo("5");
        assertThat(gap.ratio().atLeast()).isFalse();
        assertThat(gap.variation().value()).isEqualByComparingTo("0.6633");
        assertThat(gap.theil().value()).isEqualByComparingTo("0.2180");
    }

    @Test
    void theIndexLiesBetweenRegionsAndWithinThem() {
        amounts();
        people();

        var groups = groups(gap(AMOUNT, GapBasis.PER_PERSON, ZoningScheme.SIX_REGIONS_OF_34));

        assertThat(groups.between()).isEqualByComparingTo("0.1927");
        assertThat(groups.within()).isEqualByComparingTo("0.0253");
        assertThat(groups.shareBetween()).isEqualByComparingTo("0.8841");
        assertThat(groups.regions())
                .extracting(each -> each.region() + " " + each.places() + " " + each.mean())
                .containsExactly(
                        "SIX_REGIONS_OF_34:TDMN 1 100.0000", "SIX_REGIONS_OF_34:DBSCL 2 400.0000");
        assertThat(groups.regions())
                .extracting(each -> each.share() + " " + each.theil())
                .containsExactly("0.2000 0.0000", "0.8000 0.0316");
    }

    /** 200, 300 and 500 alone: 500 / 200. */
    @Test
    void amountsAsTheyAreCountAllPlacesTheSame() {
        amounts();
        people();

        var gap = gap(AMOUNT, GapBasis.AS_IT_IS, null);

        assertThat(gap.weighted()).isFalse();
        assertThat(gap.ratio().value()).isEqualByComparingTo("2.5");
    }

    /** Rates of 4, 8 and 12: mean (2 · 4 + 8 + 12) / 4 = 7 by people, 8 without. */
    @Test
    void ratesCountByPeopleWhereTheyAreKnownOfAllPlaces() {
        figures.with(RATE, "25@2025-07-01", Y2025, "4");
        figures.with(RATE, "82@2025-07-01", Y2025, "8");
        figures.with(RATE, "91@2025-07-01", Y2025, "12");

        assertThat(gap(RATE, GapBasis.AS_IT_IS, null))
                .satisfies(gap -> assertThat(gap.weighted()).isFalse())
                .satisfies(gap -> assertThat(gap.parts().get(1).toMean()).isEqualTo("1.00"));
        people();
        assertThat(gap(RATE, GapBasis.AS_IT_IS, null))
                .satisfies(gap -> assertThat(gap.weighted()).isTrue())
                .satisfies(gap -> assertThat(gap.parts().get(1).toMean()).isEqualTo("1.14"));
    }

    @Test
    void aPlaceWithoutAFigureCanOnlyMakeTheRatioGreaterAndLeavesTheRestOpen() {
        figures.with(AMOUNT, "25@2025-07-01", Y2025, "200");
        figures.with(AMOUNT, "82@2025-07-01", Y2025, "300");
        people();

        var gap = gap(AMOUNT, GapBasis.PER_PERSON, ZoningScheme.SIX_REGIONS_OF_34);

        assertThat(gap.ratio()).isEqualTo(GapMeasure.of(3, true));
        assertThat(gap.variation().shortfall()).isEqualTo(GapShortfall.PLACES_MISSING);
        assertThat(gap.theil().shortfall()).isEqualTo(GapShortfall.PLACES_MISSING);
        assertThat(gap.groups()).isNull();
        assertThat(gap.lacks())
                .singleElement()
                .satisfies(lack -> assertThat(lack.place()).isEqualTo(today("91")))
                .satisfies(lack -> assertThat(lack.population()).isFalse());
        assertThat(gap.places()).isEqualTo(3);
    }

    @Test
    void withoutPeopleNothingIsCountedPerPerson() {
        amounts();

        var gap = gap(AMOUNT, GapBasis.PER_PERSON, null);

        assertThat(gap.parts()).isEmpty();
        assertThat(gap.lacks()).hasSize(3).allMatch(GapLack::population);
        assertThat(gap.ratio().shortfall()).isEqualTo(GapShortfall.TOO_FEW);
        assertThat(gaps(AMOUNT).best(PLACES, Y2025)).isEqualTo(GapBasis.AS_IT_IS);
        people();
        assertThat(gaps(AMOUNT).best(PLACES, Y2025)).isEqualTo(GapBasis.PER_PERSON);
    }

    /** 0 leaves the spread, 0 in the mean, but no multiple and no logarithm. */
    @Test
    void nothingIsAMultipleOfZero() {
        figures.with(AMOUNT, "25@2025-07-01", Y2025, "0");
        figures.with(AMOUNT, "82@2025-07-01", Y2025, "3");
        figures.with(AMOUNT, "91@2025-07-01", Y2025, "3");

        var gap = gap(AMOUNT, GapBasis.AS_IT_IS, ZoningScheme.SIX_REGIONS_OF_34);

        assertThat(gap.ratio().shortfall()).isEqualTo(GapShortfall.NOT_POSITIVE);
        assertThat(gap.theil().shortfall()).isEqualTo(GapShortfall.NOT_POSITIVE);
        assertThat(gap.variation().value()).isEqualByComparingTo("0.7071");
        assertThat(gap.groups()).isNull();
    }

    @Test
    void belowZeroThereIsNoSpreadEither() {
        figures.with(AMOUNT, "25@2025-07-01", Y2025, "-1");
        figures.with(AMOUNT, "82@2025-07-01", Y2025, "3");
        figures.with(AMOUNT, "91@2025-07-01", Y2025, "3");

        assertThat(gap(AMOUNT, GapBasis.AS_IT_IS, null).variation().shortfall())
                .isEqualTo(GapShortfall.NOT_POSITIVE);
    }

    @Test
    void whatCanBeNeitherAddedNorAveragedIsNotMeasured() {
        assertThat(Gaps.areMeasured(GROWTH)).isFalse();
        assertThat(Gaps.areMeasured(RATE)).isTrue();
        assertThat(gaps(RATE).bases()).containsExactly(GapBasis.AS_IT_IS);
        assertThat(gaps(PEOPLE).bases()).containsExactly(GapBasis.AS_IT_IS);
        assertThat(gaps(AMOUNT).bases()).containsExactly(GapBasis.PER_PERSON, GapBasis.AS_IT_IS);
    }

    /** Vĩnh Phúc was in the delta of the Hồng, Phú Thọ and Hòa Bình were in the midlands. */
    @Test
    void aSchemeThatCutsAPlaceGroupsNothing() {
        var mosaic = StatisticsFixture.mosaic();
        var before = List.of(former("25"), former("26"), former("17"), former("87"));

        assertThat(Grouping.of(PLACES, ZoningScheme.SIX_REGIONS_OF_63, mosaic)).isEmpty();
        assertThat(Grouping.of(before, ZoningScheme.SIX_REGIONS_OF_63, mosaic))
                .hasValueSatisfying(grouping -> {
                    assertThat(grouping.regionOf(former("26")))
                            .hasToString("SIX_REGIONS_OF_63:DBSH");
                    assertThat(grouping.regionOf(former("87"))).isNull();
                    assertThat(grouping.groups()).hasSize(3).endsWith((Place) null);
                });
        assertThat(Grouping.of(before, ZoningScheme.SIX_REGIONS_OF_34, mosaic)).isPresent();
        assertThat(Grouping.of(List.of(former("25")), ZoningScheme.SIX_REGIONS_OF_34, mosaic))
                .isEmpty();
    }

    /** Đồng Tháp of today from Đồng Tháp and Tiền Giang of 2024, in amounts and in people: 80 for 80,000. */
    @Test
    void aMergedProvinceIsComparedByItsParts() {
        for (var place : List.of("82@", "87@")) {
            figures.with(AMOUNT, place, Y2024, "40");
            figures.with(PEOPLE, place, Y2024, "40000");
        }

        var gap = gaps(AMOUNT).on(PLACES, Y2024, GapBasis.PER_PERSON, null);

        assertThat(gap.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.value()).isEqualByComparingTo("100"));
    }

    private void amounts() {
        figures.with(AMOUNT, "25@2025-07-01", Y2025, "200");
        figures.with(AMOUNT, "82@2025-07-01", Y2025, "300");
        figures.with(AMOUNT, "91@2025-07-01", Y2025, "500");
    }

    private void people() {
        figures.with(PEOPLE, "25@2025-07-01", Y2025, "200000");
        figures.with(PEOPLE, "82@2025-07-01", Y2025, "100000");
        figures.with(PEOPLE, "91@2025-07-01", Y2025, "100000");
    }

    private Gaps gaps(Indicator indicator) {
        return new Gaps(indicator, figures.series(indicator), figures.series(PEOPLE));
    }

    private Gap gap(Indicator of, GapBasis basis, @Nullable ZoningScheme scheme) {
        var grouping =
                scheme == null
                        ? null
                        : Grouping.of(PLACES, scheme, StatisticsFixture.mosaic()).orElseThrow();
        return gaps(of).on(PLACES, Y2025, basis, grouping);
    }

    private static GapGroups groups(Gap gap) {
        return Objects.requireNonNull(gap.groups());
    }
}
