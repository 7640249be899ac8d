package vn.lienketvung.agreement;

import static vn.lienketvung.agreement.TextRule.isBlank;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.shared.Refusal;

/** Who must be party to an agreement, what each party must say, and who must have concurred. */
final class PartyRules {

    private PartyRules() {}

    static void enough(Agreement agreement, LocalDate today, List<Refusal> found) {
        var parties = agreement.parties();
        var provinces = new HashSet<>(parties.stream().map(Party::province).toList());
        if (agreement.kind().isBetweenProvinces()) {
            if (provinces.size() < 2)
                found.add(Refusal.at("parties", "agreement.rule.two-provinces"));
        } else if (parties.size() < 2) {
            found.add(Refusal.at("parties", "agreement.rule.two-parties"));
        }
        if (parties.stream().noneMatch(PartyRules::standsForItsPlace))
            found.add(Refusal.at("parties", "agreement.rule.province-or-cooperative"));
    }

    /** A province or a cooperative; shops and banks alone make no linkage. */
    private static boolean standsForItsPlace(Party party) {
        return party.kind().isProvincial() || party.kind() == OrganisationKind.COOPERATIVE;
    }

    static void complete(Agreement agreement, LocalDate today, List<Refusal> found) {
        agreement.parties().forEach(party -> complete(party, found));
    }

    private static void complete(Party party, List<Refusal> found) {
        if (party.focalPoint() == null)
            refuse(party, "focalPoint", "agreement.rule.focal-point-missing", found);
        if (isBlank(party.contactName()))
            refuse(party, "contactName", "agreement.rule.contact-missing", found);
        if (isBlank(party.contactPhone()) && isBlank(party.contactEmail()))
            refuse(party, "contactPhone", "agreement.rule.contact-way-missing", found);
        if (isBlank(party.benefit()))
            refuse(party, "benefit", "agreement.rule.benefit-missing", found);
    }

    private static void refuse(Party party, String field, String rule, List<Refusal> found) {
        found.add(Refusal.at("parties[" + party.position() + "]." + field, rule, party.name()));
    }

    static void concurred(Agreement agreement, LocalDate today, List<Refusal> found) {
        for (var party : agreement.parties()) {
            if (!party.leads() && !agreement.hasConcurred(party)) {
                found.add(
                        Refusal.at(
                                "concurrence[" + party.position() + "]",
                                "agreement.rule.not-concurred",
                                party.name()));
            }
        }
    }
}
