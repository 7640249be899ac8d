package vn.lienketvung.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.statistics.Mosaic;

/** Reads figures of today's provinces by the regions of another zoning scheme. */
public class ChooseZone {

    private final Places places;
    private final Territory territory;
    private final Zoning zoning;
    private final Clock clock;
    private volatile @Nullable Known known;

    /** Only another release of the portal changes the territory; what a day means may change with the day. */
    private record Known(LocalDate day, Map<ZoningScheme, ZonedProvinces> schemes) {}

    public ChooseZone(Places places, Territory territory, Zoning zoning, Clock clock) {
        this.places = places;
        this.territory = territory;
        this.zoning = zoning;
        this.clock = clock;
    }

    /** The schemes that group the provinces otherwise than today's six regions do. */
    public static List<ZoningScheme> others() {
        return Stream.of(ZoningScheme.values())
                .filter(each -> each != ZoningScheme.SIX_REGIONS_OF_34)
                .toList();
    }

    public ZonedProvinces of(ZoningScheme scheme) {
        var today = VietnamTime.today(clock);
        var kept = known;
        if (kept == null || !kept.day().equals(today)) known = kept = new Known(today, read(today));
        return Optional.ofNullable(kept.schemes().get(scheme)).orElseThrow();
    }

    /**
     * What lies wholly in the region, or all provinces where there is no such region.
     */
    public Scope choose(
            ZoningScheme scheme, @Nullable RegionCode region, @Nullable CooperationField field) {
        var zoned = of(scheme);
        return zoned.regions().stream()
                .filter(each -> each.code().equals(region))
                .findFirst()
                .map(each ->
                        new Scope(
                                each.provinces().stream().map(ProvinceName::code).toList(),
                                new Zone(scheme, each.code()),
                                field))
                .orElseGet(() ->
                        new Scope(
                                zoned.provinces().map(ProvinceName::code).toList(),
                                new Zone(scheme, null),
                                field));
    }

    private Map<ZoningScheme, ZonedProvinces> read(LocalDate today) {
        var mosaic = Mosaic.of(territory, zoning, today);
        var living = mosaic.provincesOn(today);
        var provinces =
                places.regions().stream().flatMap(region -> region.provinces().stream()).toList();
        return others().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                each -> ZonedProvinces.of(each, provinces, living, mosaic)));
    }
}
