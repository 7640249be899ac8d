package vn.lienketvung.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.ZoningScheme;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.statistics.Mosaic;
import vn.lienketvung.statistics.Place;

/**
 * The provinces of today under the regions of a scheme that was drawn on others. What lies wholly in a region belongs to it; what
 * was made of parts of several belongs to none, for nobody can say how much of its figure each region has.
 *
 * @param regions in their official order
 * @param empty regions that hold no whole province any more
 * @param cut provinces that a region holds a part of only
 * @param outside provinces that no region touches
 */
public record ZonedProvinces(
        ZoningScheme scheme,
        List<RegionGroup> regions,
        List<RegionGroup> empty,
        List<ProvinceName> cut,
        List<ProvinceName> outside) {

    public ZonedProvinces {
        regions = List.copyOf(regions);
        empty = List.copyOf(empty);
        cut = List.copyOf(cut);
        outside = List.copyOf(outside);
    }

    /**
     * @param provinces of today, by name
     * @param living the units that they are today
     */
    static ZonedProvinces of(
            ZoningScheme scheme,
            List<ProvinceName> provinces,
            Collection<Place> living,
            Mosaic mosaic) {
        var regions = new ArrayList<RegionGroup>();
        var empty = new ArrayList<RegionGroup>();
        var left = new ArrayList<>(provinces);
        for (var region : mosaic.regionsOf(scheme)) {
            var ground = mosaic.pieces(region);
            var whole =
                    provinces.stream()
                            .filter(each -> ground.containsAll(pieces(each, living, mosaic)))
                            .toList();
            left.removeAll(whole);
            var named = mosaic.region((Place.InRegion) region);
            var group = new RegionGroup(named.code(), named.name(), named.nameEnglish(), whole);
            (whole.isEmpty() ? empty : regions).add(group);
        }
        var all = mosaic.regionsOf(scheme).stream().flatMap(each -> mosaic.pieces(each).stream());
        var touched = Set.copyOf(all.toList());
        var outside =
                left.stream()
                        .filter(each -> Collections.disjoint(touched, pieces(each, living, mosaic)))
                        .toList();
        left.removeAll(outside);
        return new ZonedProvinces(scheme, regions, empty, left, outside);
    }

    private static Set<UnitId> pieces(
            ProvinceName province, Collection<Place> living, Mosaic mosaic) {
        return living.stream()
                .filter(each ->
                        each instanceof Place.Province(UnitId unit)
                                && unit.code().equals(province.code().value()))
                .findFirst()
                .map(mosaic::pieces)
                .orElseThrow();
    }

    /** Every province, in regions or not. */
    public Stream<ProvinceName> provinces() {
        return Stream.of(
                        regions.stream().flatMap(region -> region.provinces().stream()),
                        cut.stream(),
                        outside.stream())
                .flatMap(each -> each);
    }
}
