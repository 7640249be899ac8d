package vn.lienketvung.identity;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.RegionCode;

/**
 * A role given to a person, and how far it reaches; which provinces that means is worked out anew for each
 * request (see {@link Grant}).
 *
 * @param region the region of a regional reach; null for every other
 */
public record RoleGrant(Role role, Reach reach, @Nullable RegionCode region) {

    static final Comparator<RoleGrant> ORDER =
            Comparator.comparing(RoleGrant::role)
                    .thenComparing(grant -> grant.region() == null ? "" : grant.region().value());

    public RoleGrant {
        if ((reach == Reach.REGION) != (region != null))
            throw new IllegalArgumentException("A region goes with a regional reach, and only so");
    }

    /**
     * The grant with the only reach this role can have.
     *
     * @param region the region of a {@link Role#REGIONAL_COORDINATOR}; ignored for every other role
     * @throws IllegalArgumentException when a coordinator's region is missing
     */
    public static RoleGrant of(Role role, @Nullable RegionCode region) {
        var reach = role.reach();
        return new RoleGrant(role, reach, reach == Reach.REGION ? region : null);
    }

    public static RoleGrant of(Role role) {
        return of(role, null);
    }

    /** All of them in a fixed order, as the audit trail and former posts name them. */
    static String inOrder(Set<RoleGrant> roles) {
        return roles.stream()
                .sorted(ORDER)
                .map(RoleGrant::toString)
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return region == null ? role.name() : role + ":" + region;
    }
}
