package vn.lienketvung.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** Which place and which parent go with which kind of body. */
final class OrganisationRule {

    private OrganisationRule() {}

    static List<Refusal> broken(OrganisationKind kind, Seat seat, @Nullable Organisation parent) {
        var refusals = new ArrayList<Refusal>();
        if (kind.hasProvince() && seat.province() == null)
            refusals.add(Refusal.at("province", "organisation.rule.province-needed"));
        if (!kind.hasProvince() && seat.province() != null)
            refusals.add(Refusal.at("province", "organisation.rule.province-unfit"));
        if (kind.hasCommune() && seat.commune() == null)
            refusals.add(Refusal.at("commune", "organisation.rule.commune-needed"));
        if (!kind.mayNameCommune() && seat.commune() != null)
            refusals.add(Refusal.at("commune", "organisation.rule.commune-unfit"));
        if (kind == OrganisationKind.REGIONAL_COUNCIL_OFFICE && seat.region() == null)
            refusals.add(Refusal.at("region", "organisation.rule.region-needed"));
        if (kind != OrganisationKind.REGIONAL_COUNCIL_OFFICE && seat.region() != null)
            refusals.add(Refusal.at("region", "organisation.rule.region-unfit"));
        if (!isParentFit(kind, seat, parent))
            refusals.add(Refusal.at("province", "organisation.rule.parent-unfit"));
        return refusals;
    }

    private static boolean isParentFit(
            OrganisationKind kind, Seat seat, @Nullable Organisation parent) {
        if (kind != OrganisationKind.DEPARTMENT || seat.province() == null) return parent == null;
        return parent != null
                && parent.kind() == OrganisationKind.PROVINCIAL_COMMITTEE
                && seat.province().equals(parent.province());
    }
}
