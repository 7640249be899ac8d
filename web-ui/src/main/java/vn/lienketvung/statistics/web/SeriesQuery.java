package vn.lienketvung.statistics.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienketvung.shared.web.KnownDay;
import vn.lienketvung.statistics.Mosaic;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;

/**
 * The address of a series as somebody typed, clicked or shared it. What makes no sense as a scope or period is passed over; a day
 * that is none is an error, since another day's figures would be taken for it.
 *
 * @param scope the slug of a {@link ReadingScope}, or the text of one place
 * @param day as typed
 */
record SeriesQuery(@Nullable String scope, @Nullable String period, @Nullable String day) {

    static SeriesQuery of(MultiValueMap<String, String> asked) {
        return new SeriesQuery(
                asked.getFirst("pham-vi"),
                asked.getFirst("ky"),
                new KnownDay(asked.getFirst(KnownDay.PARAMETER)).typed());
    }

    SeriesQuery withoutDay() {
        return new SeriesQuery(scope, period, null);
    }

    /** Null for all that is known. */
    @Nullable LocalDate knownOn() {
        return new KnownDay(day).day();
    }

    /** The message about the day that was typed; null when it is good, or none. */
    @Nullable String dayProblem(LocalDate today) {
        return new KnownDay(day).problem(today);
    }

    Optional<Period> wantedPeriod() {
        return Optional.ofNullable(period).flatMap(Period::of);
    }

    /** The single place that is asked for, if there is such a place. */
    Optional<Place> wantedPlace(Mosaic mosaic) {
        if (scope == null) return Optional.empty();
        try {
            return Optional.of(Place.of(scope)).filter(mosaic::knows);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The address with the day that was asked about. */
    String address(String path, String scope, @Nullable String period) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("pham-vi", scope);
        if (period != null) address.queryParam("ky", period);
        if (day != null) address.queryParam(KnownDay.PARAMETER, day);
        return address.encode().build().toUriString();
    }
}
