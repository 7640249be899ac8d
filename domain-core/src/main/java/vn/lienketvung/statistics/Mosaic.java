package vn.lienketvung.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.Extent;
import vn.lienketvung.geography.Region;
import vn.lienketvung.geography.Succession;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.geography.ZoningScheme;

/**
 * The nation as pieces that nobody has divided since: the provinces without predecessors, today's 63 former ones. Every place is
 * a set of pieces, so that two places of different days and schemes can be compared, and a figure of one is never mistaken for
 * a figure of another.
 */
public final class Mosaic {

    /** Each generation in Vietnamese order, the newest first. */
    private final Map<UnitId, AdministrativeUnit> units = new LinkedHashMap<>();

    private final Map<UnitId, Set<UnitId>> pieces = new HashMap<>();
    private final Map<Place, Region> regions = new LinkedHashMap<>();
    private final Map<Place, List<UnitId>> members = new HashMap<>();

    private Mosaic() {}

    /** The mosaic of everything that is known on that day. */
    public static Mosaic of(Territory territory, Zoning zoning, LocalDate today) {
        var mosaic = new Mosaic();
        mosaic.lay(territory, today);
        for (var scheme : ZoningScheme.values()) mosaic.group(zoning, scheme, today);
        mosaic.members.put(Place.NATION, ids(mosaic.unitsOn(today)));
        return mosaic;
    }

    /** The provinces of the day, and of the day before each of them began, as far back as it goes. */
    private void lay(Territory territory, LocalDate day) {
        var living = territory.provincesOn(day);
        living.forEach(unit -> units.putIfAbsent(unit.id(), unit));
        var links = territory.predecessorsOf(ids(living));
        links.stream()
                .map(Succession::on)
                .distinct()
                .filter(on -> !on.isAfter(day))
                .forEach(on -> lay(territory, on.minusDays(1)));
        var before = links.stream().collect(Collectors.groupingBy(link -> link.successor().id()));
        living.forEach(unit ->
                pieces.computeIfAbsent(
                        unit.id(), id -> piecesOf(id, before.getOrDefault(id, List.of()))));
    }

    /** What was formed of parts of units only is a piece of its own: nobody can say which part of a figure it has. */
    private Set<UnitId> piecesOf(UnitId unit, List<Succession> before) {
        if (before.isEmpty() || before.stream().anyMatch(link -> link.extent() == Extent.PARTIAL))
            return Set.of(unit);
        return union(before.stream().map(link -> link.predecessor().id()).toList());
    }

    private void group(Zoning zoning, ZoningScheme scheme, LocalDate today) {
        var until = zoning.calendar().validityOf(scheme).until();
        var from = zoning.calendar().validityOf(scheme).from();
        var day = until != null ? until : from != null && from.isAfter(today) ? from : today;
        for (var region : zoning.regionsOf(scheme)) {
            var place = Place.region(scheme, region.code());
            regions.put(place, region);
            members.put(place, ids(zoning.membersOf(scheme, region.code(), day)));
        }
    }

    private Set<UnitId> union(Collection<UnitId> of) {
        return of.stream()
                .flatMap(unit -> pieces.getOrDefault(unit, Set.of(unit)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The pieces a place is made of; none for a place nobody knows. */
    public Set<UnitId> pieces(Place place) {
        return place instanceof Place.Province(UnitId unit)
                ? pieces.getOrDefault(unit, Set.of())
                : union(members.getOrDefault(place, List.of()));
    }

    /** What one would count when asked for the parts of a place: the provinces of a region, the predecessors of a province. */
    List<UnitId> parts(Place place) {
        if (!(place instanceof Place.Province)) return members.getOrDefault(place, List.of());
        var ground = pieces(place);
        return inOrder(ground);
    }

    /** The same provinces, the newest list first, each list in Vietnamese order. */
    public List<UnitId> inOrder(Collection<UnitId> provinces) {
        return units.keySet().stream().filter(provinces::contains).toList();
    }

    /** Whether there is such a place. */
    public boolean knows(Place place) {
        return place instanceof Place.Province(UnitId unit)
                ? units.containsKey(unit)
                : members.containsKey(place);
    }

    /** The provinces and cities of that day, in Vietnamese order. */
    public List<Place> provincesOn(LocalDate day) {
        return ids(unitsOn(day)).stream().map(Place::province).toList();
    }

    /** The regions of a scheme in their official order. */
    public List<Place> regionsOf(ZoningScheme scheme) {
        return regions.keySet().stream()
                .filter(place -> place instanceof Place.InRegion(var of, _) && of == scheme)
                .toList();
    }

    public AdministrativeUnit unit(UnitId id) {
        return Objects.requireNonNull(units.get(id), () -> "No province " + id);
    }

    public Region region(Place.InRegion place) {
        return Objects.requireNonNull(regions.get(place), () -> "No region " + place);
    }

    private List<AdministrativeUnit> unitsOn(LocalDate day) {
        return units.values().stream().filter(unit -> unit.existsOn(day)).toList();
    }

    private static List<UnitId> ids(Collection<AdministrativeUnit> units) {
        var ids = new ArrayList<UnitId>();
        units.forEach(unit -> ids.add(unit.id()));
        return ids;
    }
}
