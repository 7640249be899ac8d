package vn.lienketvung.statistics.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.statistics.Gap;
import vn.lienketvung.statistics.GapBasis;
import vn.lienketvung.statistics.Gaps;
import vn.lienketvung.statistics.Grouping;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;

/**
 * What of a gap is shown: what was asked for, or else what the figures allow.
 *
 * @param groupings by which the places can be parted, the one of their own day first
 * @param grouping null where there is none
 */
record GapView(
        OpenSeries open,
        Gaps gaps,
        ReadingScope scope,
        List<Place> places,
        Period period,
        GapBasis basis,
        List<Grouping> groupings,
        @Nullable Grouping grouping) {

    /** Empty while nothing of the indicator is known. */
    static Optional<GapView> of(
            OpenSeries open, OpenSeries population, GapQuery query, LocalDate today) {
        var series = series(open, query.series(), today);
        var period = series.period();
        if (period == null) return Optional.empty();
        var scope = Objects.requireNonNull(series.scope());
        var places = series.places();
        var gaps = new Gaps(open.indicator(), open.series(), population.series());
        var groupings = groupings(open, scope, places);
        var basis =
                query.wantedBasis()
                        .filter(gaps.bases()::contains)
                        .orElseGet(() -> gaps.best(places, period));
        return Optional.of(
                new GapView(
                        open,
                        gaps,
                        scope,
                        places,
                        period,
                        basis,
                        groupings,
                        chosen(groupings, query.wantedScheme().orElse(null))));
    }

    /** Several places in one period, whatever was asked for. */
    private static SeriesView series(OpenSeries open, SeriesQuery asked, LocalDate today) {
        var scope =
                ReadingScope.of(asked.scope())
                        .filter(each -> !each.isOfOnePlace())
                        .map(ReadingScope::slug)
                        .orElse(null);
        var view = SeriesView.of(open, new SeriesQuery(scope, asked.period(), asked.day()), today);
        return view.isOfOnePlace()
                ? SeriesView.of(
                        open,
                        new SeriesQuery(ReadingScope.PROVINCES.slug(), asked.period(), asked.day()),
                        today)
                : view;
    }

    private static List<Grouping> groupings(
            OpenSeries open, ReadingScope scope, List<Place> places) {
        if (scope != ReadingScope.PROVINCES && scope != ReadingScope.FORMER_PROVINCES)
            return List.of();
        var own =
                scope == ReadingScope.PROVINCES
                        ? ZoningScheme.SIX_REGIONS_OF_34
                        : ZoningScheme.SIX_REGIONS_OF_63;
        return Arrays.stream(ZoningScheme.values())
                .sorted((one, other) -> Boolean.compare(other == own, one == own))
                .flatMap(scheme -> Grouping.of(places, scheme, open.mosaic()).stream())
                .toList();
    }

    private static @Nullable Grouping chosen(
            List<Grouping> groupings, @Nullable ZoningScheme wanted) {
        return groupings.stream()
                .filter(each -> each.scheme() == wanted)
                .findFirst()
                .or(() -> groupings.stream().findFirst())
                .orElse(null);
    }

    Gap gap() {
        return gap(period);
    }

    Gap gap(Period of) {
        return gaps.on(places, of, basis, grouping);
    }

    @Nullable ZoningScheme scheme() {
        return grouping == null ? null : grouping.scheme();
    }
}
