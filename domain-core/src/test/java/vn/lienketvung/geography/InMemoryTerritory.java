package vn.lienketvung.geography;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienketvung.shared.Page;

/**
 * A territory kept in memory; {@link #cast()} is a small true piece of the country. Its zoning knows the six
 * regions only.
 */
public class InMemoryTerritory implements Territory, Zoning, PlaceSearch {

    private record Link(UnitId predecessor, UnitId successor, Extent extent) {}

    private record Member(Region region, UnitId unit) {}

    private final List<AdministrativeUnit> units = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final ZoningCalendar calendar = new ZoningCalendar(LocalDate.of(2025, 12, 31));

    public static InMemoryTerritory cast() {
        return TerritoryCast.in(new InMemoryTerritory());
    }

    public void add(AdministrativeUnit unit) {
        units.add(unit);
    }

    public void merge(String predecessor, String successor, Extent extent) {
        links.add(
                new Link(
                        new UnitId(predecessor, null),
                        new UnitId(successor, Units.FIRST_DAY_OF_34),
                        extent));
    }

    public void place(Region region, UnitId unit) {
        members.add(new Member(region, unit));
    }

    @Override
    public List<AdministrativeUnit> everWithCode(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .sorted(
                        comparing(
                                unit -> unit.id().from(),
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    @Override
    public List<AdministrativeUnit> findAll(Collection<UnitId> ids) {
        return units.stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    @Override
    public List<AdministrativeUnit> provincesOn(LocalDate day) {
        return units.stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE && unit.existsOn(day))
                .toList();
    }

    @Override
    public List<AdministrativeUnit> communesOn(UnitId province, LocalDate day) {
        return units.stream()
                .filter(unit -> province.equals(unit.province()) && unit.existsOn(day))
                .toList();
    }

    @Override
    public List<Succession> successorsOf(Collection<UnitId> asked) {
        return links.stream()
                .filter(link -> asked.contains(link.predecessor))
                .map(this::read)
                .toList();
    }

    @Override
    public List<Succession> predecessorsOf(Collection<UnitId> asked) {
        return links.stream()
                .filter(link -> asked.contains(link.successor))
                .map(this::read)
                .toList();
    }

    private Succession read(Link link) {
        return new Succession(
                find(link.predecessor).orElseThrow(),
                find(link.successor).orElseThrow(),
                link.extent,
                Objects.requireNonNull(link.successor.from()),
                links.stream().filter(other -> other.successor.equals(link.successor)).count()
                        == 1);
    }

    @Override
    public ZoningCalendar calendar() {
        return calendar;
    }

    @Override
    public List<Region> regionsOf(ZoningScheme scheme) {
        return members.stream()
                .map(Member::region)
                .filter(region -> region.scheme() == scheme)
                .distinct()
                .toList();
    }

    @Override
    public List<RegionMembership> regionsOf(
            Collection<UnitId> provinces, LocalDate day, ZoningScheme scheme) {
        if (!calendar.validityOf(scheme).includes(day)) return List.of();
        return findAll(provinces).stream()
                .filter(unit -> unit.existsOn(day))
                .flatMap(unit -> memberships(unit, scheme).stream())
                .toList();
    }

    private List<RegionMembership> memberships(AdministrativeUnit province, ZoningScheme scheme) {
        Optional<Region> own = regionHolding(province.id(), scheme);
        if (own.isPresent())
            return List.of(new RegionMembership(province.id(), own.get(), province));
        return predecessorsOf(province.id()).stream()
                .map(Succession::predecessor)
                .flatMap(part ->
                        regionHolding(part.id(), scheme)
                                .map(in -> new RegionMembership(province.id(), in, part))
                                .stream())
                .toList();
    }

    private Optional<Region> regionHolding(UnitId unit, ZoningScheme scheme) {
        return members.stream()
                .filter(member -> member.unit.equals(unit) && member.region.scheme() == scheme)
                .map(Member::region)
                .findFirst();
    }

    @Override
    public List<AdministrativeUnit> membersOf(
            ZoningScheme scheme, RegionCode region, LocalDate day) {
        if (!calendar.validityOf(scheme).includes(day)) return List.of();
        return members.stream()
                .filter(member -> member.region.scheme() == scheme)
                .filter(member -> member.region.code().equals(region))
                .map(member -> find(member.unit).orElseThrow())
                .toList();
    }

    @Override
    public Page<PlaceMatch> find(PlaceQuery query, LocalDate day, int limit) {
        List<PlaceMatch> all =
                units.stream()
                        .flatMap(unit -> match(query, unit).stream())
                        .sorted(comparing(PlaceMatch::kind))
                        .toList();
        return new Page<>(all.stream().limit(limit).toList(), 1, limit, all.size());
    }

    private static Optional<PlaceMatch> match(PlaceQuery query, AdministrativeUnit unit) {
        String wanted = PlaceQuery.withoutMarks(query.name());
        if (unit.code().equals(wanted))
            return Optional.of(new PlaceMatch(unit.id(), MatchKind.CODE));
        return unit.designations().stream()
                .map(was -> was.fullName().toLowerCase(java.util.Locale.ROOT))
                .filter(name -> PlaceQuery.withoutMarks(name).contains(wanted))
                .map(name -> name.endsWith(query.name()) ? MatchKind.NAME : MatchKind.PART)
                .map(kind -> new PlaceMatch(unit.id(), kind))
                .findFirst();
    }
}
