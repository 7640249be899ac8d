package vn.lienketvung.statistics.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.statistics.GapBasis;

/**
 * The address of a gap: that of a series, with the zoning scheme by which it is parted and what is compared. What makes no sense is
 * passed over.
 */
record GapQuery(SeriesQuery series, @Nullable String scheme, @Nullable String basis) {

    static GapQuery of(MultiValueMap<String, String> asked) {
        return new GapQuery(SeriesQuery.of(asked), asked.getFirst("vung"), asked.getFirst("cach"));
    }

    GapQuery withoutDay() {
        return new GapQuery(new SeriesQuery(series.scope(), series.period(), null), scheme, basis);
    }

    Optional<ZoningScheme> wantedScheme() {
        return Arrays.stream(ZoningScheme.values())
                .filter(each -> slug(each).equals(scheme))
                .findFirst();
    }

    Optional<GapBasis> wantedBasis() {
        return Arrays.stream(GapBasis.values())
                .filter(each -> slug(each).equals(basis))
                .findFirst();
    }

    static String slug(ZoningScheme scheme) {
        return switch (scheme) {
            case SIX_REGIONS_OF_34 -> ReadingScope.REGIONS.slug();
            case SIX_REGIONS_OF_63 -> ReadingScope.FORMER_REGIONS.slug();
            case KEY_ECONOMIC_REGIONS -> ReadingScope.KEY_REGIONS.slug();
        };
    }

    static String slug(GapBasis basis) {
        return switch (basis) {
            case PER_PERSON -> "dau-nguoi";
            case AS_IT_IS -> "so-lieu";
        };
    }

    /** What follows the question mark of such a view on the day that was asked about. */
    String address(
            ReadingScope scope,
            @Nullable String period,
            @Nullable ZoningScheme scheme,
            GapBasis basis) {
        var address =
                UriComponentsBuilder.fromUriString(series.address("", scope.slug(), period))
                        .queryParam("cach", slug(basis));
        if (scheme != null) address.queryParam("vung", slug(scheme));
        return address.build().toUriString();
    }
}
