package vn.lienketvung.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ZoningScheme;

/**
 * Places parted by the regions of a zoning scheme. A place that no region touches lies outside; a scheme that cuts a place in
 * two groups nothing, for nobody can say how much of its figure each part has.
 *
 * @param order the regions of the scheme
 * @param regions of each place; null for what lies outside
 */
public record Grouping(
        ZoningScheme scheme, List<Place> order, Map<Place, @Nullable Place> regions) {

    public Grouping {
        order = List.copyOf(order);
        regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    }

    /** Empty when the scheme cuts a place, or leaves all in one group. */
    public static Optional<Grouping> of(List<Place> places, ZoningScheme scheme, Mosaic mosaic) {
        var regions = new LinkedHashMap<Place, @Nullable Place>();
        for (var place : places) {
            var touched = touched(place, scheme, mosaic);
            if (touched.size() > 1 || touched.stream().anyMatch(each -> cuts(each, place, mosaic)))
                return Optional.empty();
            regions.put(place, touched.isEmpty() ? null : touched.getFirst());
        }
        return new HashSet<>(regions.values()).size() < 2
                ? Optional.empty()
                : Optional.of(new Grouping(scheme, mosaic.regionsOf(scheme), regions));
    }

    private static List<Place> touched(Place place, ZoningScheme scheme, Mosaic mosaic) {
        return mosaic.regionsOf(scheme).stream()
                .filter(region ->
                        !Collections.disjoint(mosaic.pieces(region), mosaic.pieces(place)))
                .toList();
    }

    private static boolean cuts(Place region, Place place, Mosaic mosaic) {
        return !mosaic.pieces(region).containsAll(mosaic.pieces(place));
    }

    /** The region of a place; null outside. */
    public @Nullable Place regionOf(Place place) {
        return regions.get(place);
    }

    /** The regions that hold any of the places, in the order of the scheme; then null when some lie outside. */
    List<@Nullable Place> groups() {
        var groups = new ArrayList<@Nullable Place>(order);
        groups.add(null);
        groups.removeIf(group -> !regions.containsValue(group));
        return groups;
    }
}
