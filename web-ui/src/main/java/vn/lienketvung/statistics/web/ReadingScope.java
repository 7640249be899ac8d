package vn.lienketvung.statistics.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.statistics.Boundaries;
import vn.lienketvung.statistics.Place;

/** The boundaries a reader chooses from, as they stand in addresses. */
enum ReadingScope {
    PROVINCES("34-tinh", Boundaries.ProvincesOn::new),
    FORMER_PROVINCES("63-tinh", _ -> new Boundaries.ProvincesOn(Boundaries.LAST_DAY_OF_63)),
    REGIONS("vung-34", _ -> new Boundaries.RegionsOf(ZoningScheme.SIX_REGIONS_OF_34)),
    FORMER_REGIONS("vung-63", _ -> new Boundaries.RegionsOf(ZoningScheme.SIX_REGIONS_OF_63)),
    KEY_REGIONS("vung-kttd", _ -> new Boundaries.RegionsOf(ZoningScheme.KEY_ECONOMIC_REGIONS)),
    NATION("ca-nuoc", _ -> new Boundaries.Only(Place.NATION));

    private final String slug;
    private final Function<LocalDate, Boundaries> boundaries;

    ReadingScope(String slug, Function<LocalDate, Boundaries> boundaries) {
        this.slug = slug;
        this.boundaries = boundaries;
    }

    static Optional<ReadingScope> of(@Nullable String slug) {
        return Arrays.stream(values()).filter(each -> each.slug.equals(slug)).findFirst();
    }

    /** Whether it is one place, which there is nothing to hold against. */
    boolean isOfOnePlace() {
        return this == NATION;
    }

    String slug() {
        return slug;
    }

    Boundaries boundaries(LocalDate today) {
        return boundaries.apply(today);
    }
}
