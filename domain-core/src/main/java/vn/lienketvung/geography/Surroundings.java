package vn.lienketvung.geography;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provinces around some units, and the regions those lie in on the day asked for. */
public record Surroundings(
        Map<UnitId, AdministrativeUnit> provinces, Map<UnitId, List<RegionMembership>> regions) {

    public Surroundings {
        provinces = Map.copyOf(provinces);
        regions = Map.copyOf(regions);
    }

    /** The province that the unit lies in; null when it is one itself. */
    public @Nullable AdministrativeUnit provinceOf(AdministrativeUnit unit) {
        return unit.province() == null ? null : provinces.get(unit.province());
    }

    /** Empty when the unit did not exist on the day. */
    public List<RegionMembership> regionsOf(AdministrativeUnit unit) {
        UnitId province = unit.province() == null ? unit.id() : unit.province();
        return regions.getOrDefault(province, List.of());
    }
}
