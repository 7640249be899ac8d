package vn.lienketvung.geography;

import java.time.LocalDate;
import java.util.List;

/** Finds communes of a province by what somebody typed of their names, with or without tone marks. */
public final class CommuneNames {

    private CommuneNames() {}

    /**
     * The one of exactly that name, or else all whose names hold what was typed.
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
        return exact.isEmpty()
                ? all.stream()
                        .filter(each -> key(each.nearest(day).fullName()).contains(wanted))
                        .toList()
                : exact;
    }

    private static boolean isCalled(AdministrativeUnit unit, String wanted, LocalDate day) {
        return wanted.equals(key(unit.nearest(day).fullName()))
                || wanted.equals(key(unit.nearest(day).name()));
    }

    private static String key(String name) {
        return PlaceQuery.withoutMarks(name);
    }
}
