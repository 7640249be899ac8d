package vn.lienketvung.statistics.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.statistics.KnownFigure;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;
import vn.lienketvung.statistics.ReadSeries.OpenSeries;
import vn.lienketvung.statistics.Reading;

/**
 * Which places and periods of a series are shown: what was asked for, or else what has figures.
 *
 * @param scope null when one place was asked for
 * @param period null when all periods of one place are shown
 */
record SeriesView(
        OpenSeries open,
        @Nullable ReadingScope scope,
        List<Place> places,
        @Nullable Period period) {

    static SeriesView of(OpenSeries open, SeriesQuery query, LocalDate today) {
        var place = query.wantedPlace(open.mosaic());
        if (place.isPresent()) return new SeriesView(open, null, List.of(place.get()), null);
        var scope = ReadingScope.of(query.scope()).orElseGet(() -> fitting(open, today));
        var places = scope.boundaries(today).places(open.mosaic());
        if (places.size() == 1) return new SeriesView(open, scope, places, null);
        var period =
                query.wantedPeriod()
                        .filter(open.series().periods()::contains)
                        .or(() -> newest(open, places))
                        .orElse(null);
        return new SeriesView(open, scope, places, period);
    }

    /** The boundaries along which the newest period that they know has the largest share of its places. */
    private static ReadingScope fitting(OpenSeries open, LocalDate today) {
        return Arrays.stream(ReadingScope.values())
                .max(
                        Comparator.comparingDouble(
                                        (ReadingScope scope) -> share(open, scope, today))
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The nation counts least: whoever wants its series alone asks for it. */
    private static double share(OpenSeries open, ReadingScope scope, LocalDate today) {
        var places = scope.boundaries(today).places(open.mosaic());
        if (places.isEmpty()) return 0;
        var known = newest(open, places).map(period -> valued(open, places, period)).orElse(0L);
        return scope == ReadingScope.NATION
                ? known * Double.MIN_VALUE
                : (double) known / places.size();
    }

    private static Optional<Period> newest(OpenSeries open, List<Place> places) {
        var periods = open.series().periods();
        return periods.reversed().stream()
                .filter(period -> valued(open, places, period) > 0)
                .findFirst()
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast()));
    }

    private static long valued(OpenSeries open, List<Place> places, Period period) {
        return places.stream()
                .filter(place -> open.series().read(place, period) instanceof Reading.Valued)
                .count();
    }

    /** Every figure behind what is shown. */
    Stream<KnownFigure> sources() {
        var shown = period == null ? open.series().periods() : Set.of(period);
        return shown.stream()
                .flatMap(each -> places.stream().map(place -> open.series().read(place, each)))
                .flatMap(reading -> reading.sources().stream());
    }

    boolean isOfOnePlace() {
        return places.size() == 1;
    }
}
