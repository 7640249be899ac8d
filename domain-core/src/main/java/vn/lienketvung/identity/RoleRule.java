package vn.lienketvung.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.shared.Refusal;

/** Which roles somebody of an organisation may hold, and which may not meet in one person. */
final class RoleRule {

    private RoleRule() {}

    static List<Refusal> broken(Set<RoleGrant> grants, Organisation organisation) {
        var refusals = new ArrayList<Refusal>();
        if (grants.isEmpty()) refusals.add(Refusal.at("roles", "identity.rule.role-needed"));
        for (var grant : grants.stream().sorted(RoleGrant.ORDER).toList()) {
            if (!grant.role().fits(organisation.kind()))
                refusals.add(Refusal.at("roles", "identity.rule.role-unfit", grant.role()));
            else if (!isRegionFit(grant, organisation))
                refusals.add(Refusal.at("regions", "identity.rule.region-unfit"));
        }
        if (holds(grants, Role.ADMINISTRATOR)
                && grants.stream().anyMatch(grant -> grant.role().isBusiness()))
            refusals.add(Refusal.at("roles", "identity.rule.administrator-alone"));
        return refusals;
    }

    static boolean holds(Set<RoleGrant> grants, Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** A council office coordinates its own region; a ministry may stand in for any. */
    private static boolean isRegionFit(RoleGrant grant, Organisation organisation) {
        return grant.reach() != Reach.REGION
                || organisation.region() == null
                || organisation.region().equals(grant.region());
    }
}
