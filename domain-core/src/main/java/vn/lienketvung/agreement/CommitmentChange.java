package vn.lienketvung.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.Organisation;

/** A commitment as it shall be, with the organisations and the leader it names already looked up. */
record CommitmentChange(
        CommitmentDraft draft,
        @Nullable Organisation implementer,
        @Nullable Organisation verifier,
        @Nullable Organisation conditionOwner,
        @Nullable AccountableLeader leader) {

    /** A change whose leader, if any, is known by name only. */
    CommitmentChange(
            CommitmentDraft draft,
            @Nullable Organisation implementer,
            @Nullable Organisation verifier,
            @Nullable Organisation conditionOwner) {
        this(draft, implementer, verifier, conditionOwner, null);
    }

    /** A change that names nobody for a condition. */
    CommitmentChange(
            CommitmentDraft draft,
            @Nullable Organisation implementer,
            @Nullable Organisation verifier) {
        this(draft, implementer, verifier, null);
    }

    /** Makes {@code commitments} what the changes say; one that stays keeps its identity. */
    static void apply(List<CommitmentChange> changes, List<CommitmentTerms> commitments) {
        var known = new HashMap<UUID, CommitmentTerms>();
        commitments.forEach(terms -> known.put(terms.id(), terms));
        var kept = new HashSet<UUID>();
        for (int position = 0; position < changes.size(); position++) {
            var change = changes.get(position);
            var terms = known.get(change.draft().id());
            // An id that is not of this agreement names nothing here: the row is taken as a new
            // one.
            if (terms == null || kept.contains(terms.id())) {
                terms = new CommitmentTerms(UUID.randomUUID());
                commitments.add(terms);
            }
            kept.add(terms.id());
            terms.describe(position, change);
        }
        commitments.removeIf(terms -> !kept.contains(terms.id()));
        commitments.sort((one, other) -> Integer.compare(one.position(), other.position()));
    }
}
