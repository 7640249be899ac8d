package vn.lienketvung.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds communes of a province by what somebody typed of their names, with or without tone marks. Who still uses a name of before the
 * reform of 1 July 2025 is led to what the commune of that name became part of.
 */
public final class CommuneNames {

    private CommuneNames() {}

    /**
     * The one of exactly that name; else those that a former commune of exactly that name went into; else all whose names, of today or before,
     * hold what was typed.
     *
     * @param province its code
     */
    public static List<AdministrativeUnit> find(
            Territory territory, String province, String typed, LocalDate day) {
        var wanted = PlaceQuery.withoutMarks(typed.strip());
        if (wanted.isEmpty()) return List.of();
        var all =
                territory.provincesOn(day).stream()
                        .filter(each -> each.code().equals(province))
                        .flatMap(each -> territory.communesOn(each.id(), day).stream())
                        .toList();
        var exact = all.stream().filter(each -> isCalled(each, wanted, day)).toList();
        if (!exact.isEmpty()) return exact;
        var before = territory.predecessorsOf(all.stream().map(AdministrativeUnit::id).toList());
        var formerly = successors(all, before, each -> isCalled(each, wanted, day)).toList();
        if (!formerly.isEmpty()) return formerly;
        Predicate<AdministrativeUnit> similar =
                each -> key(each.nearest(day).fullName()).contains(wanted);
        return Stream.concat(all.stream().filter(similar), successors(all, before, similar))
                .distinct()
                .toList();
    }

    /** In the order of the communes, each once. */
    private static Stream<AdministrativeUnit> successors(
            List<AdministrativeUnit> all,
            List<Succession> before,
            Predicate<AdministrativeUnit> predecessor) {
        var found =
                before.stream()
                        .filter(each -> predecessor.test(each.predecessor()))
                        .map(each -> each.successor().id())
                        .toList();
        return all.stream().filter(each -> found.contains(each.id()));
    }

    private static boolean isCalled(AdministrativeUnit unit, String wanted, LocalDate day) {
        return wanted.equals(key(unit.nearest(day).fullName()))
                || wanted.equals(key(unit.nearest(day).name()));
    }

    private static String key(String name) {
        return PlaceQuery.withoutMarks(name);
    }
}
