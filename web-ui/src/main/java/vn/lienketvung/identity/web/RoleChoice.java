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

/** Roles as ticked on a form, with the one region a coordinator is for. */
final class RoleChoice {

    private RoleChoice() {}

    /** What the form sends that is no role is left out: the boxes offer no other. */
    static Set<RoleGrant> of(
            @Nullable List<String> roles, @Nullable String region, Gathered gathered) {
        var grants = new HashSet<RoleGrant>();
        var code = regionOf(region);
        for (var role : Role.values()) {
            if (roles == null || !roles.contains(role.name())) continue;
            if (role.reach() == Reach.REGION && code == null)
                gathered.miss("region", "identity.rule.region-needed");
            else grants.add(RoleGrant.of(role, code));
        }
        return grants;
    }

    static List<String> ticked(List<RoleGrant> grants) {
        return grants.stream().map(grant -> grant.role().name()).distinct().toList();
    }

    static @Nullable String regionOf(List<RoleGrant> grants) {
        return grants.stream()
                .flatMap(grant -> java.util.stream.Stream.ofNullable(grant.region()))
                .map(RegionCode::value)
                .findFirst()
                .orElse(null);
    }

    /** The roles in words, for a page that compares. */
    static List<String> keys(@Nullable List<String> roles) {
        return Arrays.stream(Role.values())
                .filter(role -> roles != null && roles.contains(role.name()))
                .map(role -> "Role." + role)
                .toList();
    }

    private static @Nullable RegionCode regionOf(@Nullable String text) {
        return text == null || !text.matches("[A-Z_0-9]{2,20}") ? null : new RegionCode(text);
    }
}
