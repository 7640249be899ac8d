package vn.lienketvung.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.NotPermitted;

/**
 * Whose figures a person sees: the ministry those of the nation, a coordinator those of the own region, a province its own. How a province
 * keeps its word is no business of the others.
 */
public class ChooseScope {

    private final Places places;
    private final Clearance clearance;

    public ChooseScope(Places places, Clearance clearance) {
        this.places = places;
        this.clearance = clearance;
    }

    /** Whether there are figures for this person at all. */
    public static boolean isFor(Official official) {
        return official.watches()
                || official.holds(Role.REGIONAL_COORDINATOR)
                || official.holds(Role.REVIEWER);
    }

    /** The regions with those of their provinces that the person sees; none that is empty. */
    public List<RegionGroup> placesFor(Official official) {
        clearance.permit(isFor(official), "analysis.look", null);
        var seen = clearance.narrowsLists() ? provincesOf(official) : everywhere();
        return places.regions().stream()
                .map(region ->
                        new RegionGroup(
                                region.code(),
                                region.name(),
                                region.nameEnglish(),
                                region.provinces().stream()
                                        .filter(each -> seen.contains(each.code()))
                                        .toList()))
                .filter(region -> !region.provinces().isEmpty())
                .toList();
    }

    /**
     * The scope that was asked for, as far as the person sees it; what is not theirs to see is as if it had not been asked for. Who sees
     * one province alone is asked nothing.
     *
     * @throws NotPermitted when there are no figures for this person
     */
    public Scope choose(
            @Nullable RegionCode region,
            @Nullable ProvinceCode province,
            @Nullable CooperationField field,
            Official official) {
        var groups = placesFor(official);
        var all = codes(groups);
        if (province != null && all.contains(province)) return new Scope(province, field);
        var chosen = groups.stream().filter(each -> each.code().equals(region)).findFirst();
        if (chosen.isEmpty() && seesNation(official)) return new Scope(all, null, null, field);
        var group = chosen.orElseGet(groups::getFirst);
        var members = codes(List.of(group));
        return members.size() == 1
                ? new Scope(members.getFirst(), field)
                : new Scope(members, group.code(), null, field);
    }

    /** Whether the person may look at all regions at once. */
    public boolean seesNation(Official official) {
        return !clearance.narrowsLists() || official.holds(Role.MINISTRY_STAFF);
    }

    private static List<ProvinceCode> codes(List<RegionGroup> groups) {
        return groups.stream()
                .flatMap(region -> region.provinces().stream().map(ProvinceName::code))
                .toList();
    }

    private Set<ProvinceCode> provincesOf(Official official) {
        if (official.holds(Role.MINISTRY_STAFF)) return everywhere();
        var seen = new LinkedHashSet<ProvinceCode>();
        Stream.of(Role.REGIONAL_COORDINATOR, Role.REVIEWER)
                .forEach(role -> seen.addAll(official.provincesOf(role)));
        var own = official.province();
        if (own != null && official.seesProvince(own)) seen.add(own);
        return seen;
    }

    private Set<ProvinceCode> everywhere() {
        return new LinkedHashSet<>(codes(places.regions()));
    }
}
