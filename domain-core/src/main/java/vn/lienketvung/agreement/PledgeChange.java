package vn.lienketvung.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A pledge as it shall be, with the party that gives already looked up. */
record PledgeChange(PledgeDraft draft, Optional<Party> giver) {

    /** One that stays keeps its identity; an id from elsewhere names a new one. */
    static void apply(List<PledgeChange> changes, List<PledgeTerms> pledges) {
        var known = new HashMap<UUID, PledgeTerms>();
        pledges.forEach(terms -> known.put(terms.id(), terms));
        var kept = new HashSet<UUID>();
        for (int position = 0; position < changes.size(); position++) {
            var change = changes.get(position);
            var terms = known.remove(change.draft().id());
            if (terms == null) {
                terms = new PledgeTerms(UUID.randomUUID());
                pledges.add(terms);
            }
            kept.add(terms.id());
            terms.describe(position, change.draft(), change.giver());
        }
        pledges.removeIf(terms -> !kept.contains(terms.id()));
        pledges.sort((one, other) -> Integer.compare(one.position(), other.position()));
    }
}
