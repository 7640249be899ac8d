package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures how far places lie apart in what one indicator says of them. Amounts are compared for the same number of people
 * wherever the average population of place and year is known, rates as they are. What can be neither added nor averaged, such as
 * growth, has no zero from which one could count how many times more; it is not measured.
 */
public final class Gaps {

    /** The right denominator of what is counted per person. */
    public static final IndicatorCode POPULATION = new IndicatorCode("dan-so-trung-binh");

    private static final List<IndicatorCode> POPULATIONS =
            List.of(POPULATION, new IndicatorCode("dan-so-sap-xep"));
    private static final int PER_PERSON_DECIMALS = 4;
    private static final int DECIMALS = 2;

    private final Indicator indicator;
    private final Series series;
    private final Series population;

    public Gaps(Indicator indicator, Series series, Series population) {
        this.indicator = indicator;
        this.series = series;
        this.population = population;
    }

    /** Whether one figure of the indicator can be a multiple of another. */
    public static boolean areMeasured(Indicator indicator) {
        return indicator.rule() != MergeRule.NOT_COMPARABLE;
    }

    /** The ways in which places can be compared; what is asked of people is not counted for people. */
    public List<GapBasis> bases() {
        return indicator.rule() == MergeRule.SUM && !POPULATIONS.contains(indicator.code())
                ? List.of(GapBasis.PER_PERSON, GapBasis.AS_IT_IS)
                : List.of(GapBasis.AS_IT_IS);
    }

    /** The way in which most places can be compared in that period; of two alike the fairer. */
    public GapBasis best(List<Place> places, Period period) {
        return bases().stream()
                .max(
                        Comparator.comparingInt((GapBasis basis) ->
                                        on(places, period, basis, null).parts().size())
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The periods for which anything is known, oldest first. */
    public SortedSet<Period> periods() {
        return series.periods();
    }

    public Gap on(List<Place> places, Period period, GapBasis basis, @Nullable Grouping grouping) {
        var parts = new ArrayList<GapPart>();
        var lacks = new ArrayList<GapLack>();
        for (var place : places) compare(place, period, basis, parts, lacks);
        parts.sort(Comparator.comparing(GapPart::value).reversed());
        boolean weighted = basis == GapBasis.PER_PERSON || isRate() && allKnown(parts);
        var weighed = parts.stream().map(part -> part.weighed(weighted)).toList();
        boolean whole = lacks.isEmpty();
        return new Gap(
                period,
                basis,
                weighted,
                beside(parts, weighed),
                lacks,
                ratio(weighed, whole),
                variation(weighed, whole),
                theil(weighed, whole),
                whole && grouping != null && arePositive(weighed) && weighed.size() > 1
                        ? GapGroups.of(parts, weighted, grouping)
                        : null);
    }

    private boolean isRate() {
        return indicator.rule() != MergeRule.SUM;
    }

    private void compare(
            Place place, Period period, GapBasis basis, List<GapPart> parts, List<GapLack> lacks) {
        var people = population.read(place, yearOf(period));
        switch (series.read(place, period)) {
            case Reading.Missing missing -> lacks.add(new GapLack(place, missing, false));
            case Reading.Valued figure -> {
                var known =
                        people instanceof Reading.Valued valued && valued.value().signum() > 0
                                ? valued
                                : null;
                if (basis == GapBasis.AS_IT_IS)
                    parts.add(new GapPart(place, figure.value(), figure, known, null));
                else if (known != null)
                    parts.add(new GapPart(place, perPerson(figure, known), figure, known, null));
                else lacks.add(new GapLack(place, lacking(people), true));
            }
        }
    }

    private static Reading.Missing lacking(Reading people) {
        return people instanceof Reading.Missing missing
                ? missing
                : Reading.Missing.of(Shortfall.NOTHING_KNOWN, List.of());
    }

    /** The year that a period lies in; the average population is that of years. */
    private static Period yearOf(Period period) {
        return Period.year(PeriodCalendar.STATISTICAL, period.year());
    }

    private static BigDecimal perPerson(Reading.Valued figure, Reading.Valued people) {
        return figure.value()
                .multiply(BigDecimal.valueOf(GapBasis.PEOPLE))
                .divide(people.value(), PER_PERSON_DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean allKnown(List<GapPart> parts) {
        return parts.stream().allMatch(part -> part.population() != null);
    }

    private static List<GapPart> beside(List<GapPart> parts, List<Weighed> weighed) {
        double mean = weighed.isEmpty() ? 0 : Weighed.mean(weighed);
        return parts.stream()
                .map(part ->
                        part.toMean(
                                mean > 0
                                        ? BigDecimal.valueOf(part.value().doubleValue() / mean)
                                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                        : null))
                .toList();
    }

    private static GapMeasure ratio(List<Weighed> all, boolean whole) {
        if (all.size() < 2) return GapMeasure.missing(GapShortfall.TOO_FEW);
        if (!arePositive(all)) return GapMeasure.missing(GapShortfall.NOT_POSITIVE);
        return GapMeasure.of(all.getFirst().value() / all.getLast().value(), !whole);
    }

    private static GapMeasure variation(List<Weighed> all, boolean whole) {
        if (all.size() < 2) return GapMeasure.missing(GapShortfall.TOO_FEW);
        if (!whole) return GapMeasure.missing(GapShortfall.PLACES_MISSING);
        return all.getLast().value() < 0 || all.getFirst().value() <= 0
                ? GapMeasure.missing(GapShortfall.NOT_POSITIVE)
                : GapMeasure.of(VariationCoefficient.of(all), false);
    }

    private static GapMeasure theil(List<Weighed> all, boolean whole) {
        if (all.size() < 2) return GapMeasure.missing(GapShortfall.TOO_FEW);
        if (!whole) return GapMeasure.missing(GapShortfall.PLACES_MISSING);
        return arePositive(all)
                ? GapMeasure.of(TheilIndex.of(all), false)
                : GapMeasure.missing(GapShortfall.NOT_POSITIVE);
    }

    private static boolean arePositive(List<Weighed> all) {
        return all.stream().allMatch(each -> each.value() > 0);
    }
}
