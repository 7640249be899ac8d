package vn.lienketvung.geography;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;

/** Answers anybody who asks what a place was called, what became of it and where it lies on a given day. */
@UseCase
public class LookUpPlace {

    private static final int MOST_SHOWN = 30;

    private final PlaceSearch search;
    private final Territory territory;
    private final Zoning zoning;

    public LookUpPlace(PlaceSearch search, Territory territory, Zoning zoning) {
        this.search = search;
        this.territory = territory;
        this.zoning = zoning;
    }

    public PlaceAnswers lookUp(PlaceQuery query, LocalDate day) {
        Page<PlaceMatch> found = search.find(query, day, MOST_SHOWN);
        List<UnitId> ids = found.items().stream().map(PlaceMatch::unit).toList();
        Map<UnitId, AdministrativeUnit> units = byId(territory.findAll(ids));
        List<Succession> after = territory.successorsOf(ids);
        List<Succession> before = territory.predecessorsOf(ids);
        Surroundings around = around(everyone(units.values(), after, before), day);
        var successors = grouped(after, link -> link.predecessor().id());
        var predecessors = grouped(before, link -> link.successor().id());
        return new PlaceAnswers(
                found.items().stream()
                        .map(match ->
                                new PlaceAnswer(
                                        match.kind(),
                                        Objects.requireNonNull(units.get(match.unit())),
                                        day,
                                        successors.getOrDefault(match.unit(), List.of()),
                                        predecessors.getOrDefault(match.unit(), List.of()),
                                        around))
                        .toList(),
                found.total());
    }

    private Surroundings around(List<AdministrativeUnit> units, LocalDate day) {
        List<UnitId> provinces =
                units.stream()
                        .map(unit -> unit.province() == null ? unit.id() : unit.province())
                        .distinct()
                        .toList();
        return new Surroundings(
                byId(territory.findAll(provinces)),
                grouped(zoning.regionsOf(provinces, day), RegionMembership::province));
    }

    private static List<AdministrativeUnit> everyone(
            Collection<AdministrativeUnit> units, List<Succession> after, List<Succession> before) {
        return Stream.of(
                        units.stream(),
                        after.stream().map(Succession::successor),
                        before.stream().map(Succession::predecessor))
                .flatMap(Function.identity())
                .toList();
    }

    private static Map<UnitId, AdministrativeUnit> byId(List<AdministrativeUnit> units) {
        return units.stream()
                .collect(Collectors.toMap(AdministrativeUnit::id, Function.identity()));
    }

    private static <T> Map<UnitId, List<T>> grouped(List<T> items, Function<T, UnitId> by) {
        return items.stream().collect(Collectors.groupingBy(by));
    }
}
