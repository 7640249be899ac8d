package vn.lienketvung.agreement;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;

/** A party as it shall be, with the organisations it names already looked up. */
record PartyChange(PartyTerms terms, Organisation organisation, @Nullable Organisation focalPoint) {

    /** Makes {@code parties} what the changes say; a party that stays is changed in place, not replaced. */
    static void apply(List<PartyChange> changes, List<Party> parties) {
        var known = new HashMap<OrganisationId, Party>();
        parties.forEach(party -> known.put(party.organisation(), party));
        var wanted = changes.stream().map(change -> change.organisation().id()).toList();
        parties.removeIf(party -> !wanted.contains(party.organisation()));
        for (int position = 0; position < changes.size(); position++) {
            var change = changes.get(position);
            var party = known.get(change.organisation().id());
            if (party == null) {
                party = new Party(change.organisation());
                parties.add(party);
            }
            party.describe(position, change.terms(), change.focalPoint());
        }
        parties.sort((one, other) -> Integer.compare(one.position(), other.position()));
    }
}
