package vn.lienketvung.establishment.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.CommuneNames;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Choice;

/** Finds communes of a province by what somebody types of their names, with or without tone marks. */
@Component("communeFinder")
class CommuneFinder {

    private final Territory territory;
    private final Clock clock;

    CommuneFinder(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    public List<Choice> getProvinces() {
        var today = VietnamTime.today(clock);
        return territory.provincesOn(today).stream()
                .map(each -> new Choice(each.code(), each.nearest(today).name()))
                .toList();
    }

    /** The one of exactly that name, or else all whose names hold what was typed. */
    List<Choice> find(@Nullable String province, @Nullable String typed) {
        if (province == null || typed == null || typed.isBlank()) return List.of();
        var today = VietnamTime.today(clock);
        return CommuneNames.find(territory, province, typed, today).stream()
                .map(each -> new Choice(each.id().toString(), each.nearest(today).fullName()))
                .toList();
    }

    /** How the commune is called today. */
    Optional<String> nameOf(@Nullable String commune) {
        return Optional.ofNullable(commune)
                .filter(id -> id.matches("\\d{5}@(\\d{4}-\\d{2}-\\d{2})?"))
                .flatMap(id -> territory.find(UnitId.of(id)))
                .map(unit -> unit.nearest(VietnamTime.today(clock)).fullName());
    }
}
