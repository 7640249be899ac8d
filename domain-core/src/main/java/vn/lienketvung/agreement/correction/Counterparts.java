package vn.lienketvung.agreement.correction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Which parties may countersign; one of them is enough, because each of them signed the very words that are corrected.
 * In a commitment it is the verifier's party, and when that one proposes, the implementer's; in what a party says of
 * itself or pledges that party. Everywhere else, and wherever these are the proposer, it is the lead; when the lead proposes, any
 * other party.
 */
final class Counterparts {

    private Counterparts() {}

    static List<Party> of(Agreement agreement, WordedPlace place, Party proposer) {
        return nearest(agreement, place, proposer)
                .map(List::of)
                .orElseGet(() -> usual(agreement, proposer));
    }

    private static Optional<Party> nearest(Agreement agreement, WordedPlace place, Party proposer) {
        var section = place.field().section();
        if (section == Section.PARTIES)
            return Optional.of(agreement.parties().get(place.position()))
                    .filter(party -> !party.equals(proposer));
        if (section == Section.RESOURCES)
            return Optional.ofNullable(agreement.pledges().get(place.position()).party())
                    .flatMap(agreement::party)
                    .filter(party -> !party.equals(proposer));
        if (section != Section.COMMITMENTS) return Optional.empty();
        var terms = agreement.commitments().get(place.position());
        return verifier(agreement, terms)
                .filter(party -> !party.equals(proposer))
                .or(() -> implementer(agreement, terms))
                .filter(party -> !party.equals(proposer));
    }

    private static List<Party> usual(Agreement agreement, Party proposer) {
        if (!proposer.leads()) return List.of(agreement.lead());
        return agreement.parties().stream().filter(party -> !party.leads()).toList();
    }

    private static Optional<Party> verifier(Agreement agreement, CommitmentTerms terms) {
        return sideOf(agreement, terms.verifier(), terms.verifierProvince());
    }

    private static Optional<Party> implementer(Agreement agreement, CommitmentTerms terms) {
        return sideOf(agreement, terms.implementer(), terms.implementerProvince());
    }

    /** The party a body works for: itself, its focal point, or else the party of its province. */
    private static Optional<Party> sideOf(
            Agreement agreement, @Nullable OrganisationId body, @Nullable ProvinceCode province) {
        if (body == null) return Optional.empty();
        var parties = agreement.parties();
        return parties.stream()
                .filter(party -> party.isServedBy(body))
                .findFirst()
                .or(() ->
                        parties.stream()
                                .filter(party -> party.province().equals(province))
                                .findFirst());
    }
}
