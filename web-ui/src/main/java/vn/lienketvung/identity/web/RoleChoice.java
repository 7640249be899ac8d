package vn.lienketvung.identity.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.RoleGrant;

/** Roles as ticked on a form, with the regions a coordinator or reviewer is for. */
final class RoleChoice {

    private RoleChoice() {}

    /** What the form sends that is no role is left out: the boxes offer no other. */
    static Set<RoleGrant> of(
            @Nullable List<String> roles, @Nullable List<String> regions, Gathered gathered) {
        var grants = new HashSet<RoleGrant>();
        var codes = codesOf(regions);
        for (var role : Role.values()) {
            if (roles == null || !roles.contains(role.name())) continue;
            if (role.reach() != Reach.REGION) grants.add(RoleGrant.of(role));
            else if (codes.isEmpty()) gathered.miss("regions", "identity.rule.region-needed");
            else codes.forEach(code -> grants.add(RoleGrant.of(role, code)));
        }
        return grants;
    }

    static List<String> ticked(List<RoleGrant> grants) {
        return grants.stream().map(grant -> grant.role().name()).distinct().toList();
    }

    static List<String> regionsOf(List<RoleGrant> grants) {
        return grants.stream()
                .flatMap(grant -> java.util.stream.Stream.ofNullable(grant.region()))
                .map(RegionCode::value)
                .distinct()
                .toList();
    }

    /** The roles in words, for a page that compares. */
    static List<String> keys(@Nullable List<String> roles) {
        return Arrays.stream(Role.values())
                .filter(role -> roles != null && roles.contains(role.name()))
                .map(role -> "Role." + role)
                .toList();
    }

    private static List<RegionCode> codesOf(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .filter(text -> text.matches("[A-Z_0-9]{2,20}"))
                        .map(RegionCode::new)
                        .toList();
    }
}
