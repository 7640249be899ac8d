package vn.lienketvung.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.shared.Refusal;

/** Which territory and which parent go with which kind of body. */
final class OrganisationRule {

    private OrganisationRule() {}

    static List<Refusal> broken(
            OrganisationKind kind,
            @Nullable ProvinceCode province,
            @Nullable RegionCode region,
            @Nullable Organisation parent) {
        var refusals = new ArrayList<Refusal>();
        if (kind.isProvincial() && province == null)
            refusals.add(Refusal.at("province", "organisation.rule.province-needed"));
        if (!kind.isProvincial() && province != null)
            refusals.add(Refusal.at("province", "organisation.rule.province-unfit"));
        if (kind == OrganisationKind.REGIONAL_COUNCIL_OFFICE && region == null)
            refusals.add(Refusal.at("region", "organisation.rule.region-needed"));
        if (kind != OrganisationKind.REGIONAL_COUNCIL_OFFICE && region != null)
            refusals.add(Refusal.at("region", "organisation.rule.region-unfit"));
        if (!isParentFit(kind, province, parent))
            refusals.add(Refusal.at("province", "organisation.rule.parent-unfit"));
        return refusals;
    }

    private static boolean isParentFit(
            OrganisationKind kind, @Nullable ProvinceCode province, @Nullable Organisation parent) {
        if (kind != OrganisationKind.DEPARTMENT || province == null) return parent == null;
        return parent != null
                && parent.kind() == OrganisationKind.PROVINCIAL_COMMITTEE
                && province.equals(parent.province());
    }
}
