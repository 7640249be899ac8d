package vn.lienketvung.pledge;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.Official;

/** What one person may enter into one ledger; who may see it follows from the agreement. */
public record PledgeRights(Agreement agreement, PledgeLedger ledger, Official official) {

    /** The people of the giver, as long as the agreement binds or its end is being settled. */
    public boolean mayReport() {
        return official.actsForBody() && agreement.status().hasBound() && isGiver();
    }

    /** The people of the receiver, who never belong to the giver. */
    public boolean mayAnswer(LedgerEntry entry) {
        return official.actsForBody()
                && ledger.stateOf(entry) == EntryState.WAITING
                && !isGiver()
                && isOf(entry);
    }

    /** The party for which this person says what was used: one that has something left. */
    public Optional<Party> mayUseFor() {
        if (!official.actsForBody()) return Optional.empty();
        return agreement
                .partyOf(official)
                .filter(party -> ledger.leftOf(party.organisation()).signum() > 0);
    }

    /** Whoever wrote the words that count: the giver before it was confirmed, the receiver afterwards. */
    public boolean mayReverse(LedgerEntry entry) {
        var state = ledger.stateOf(entry);
        return official.actsForBody()
                && state.isReversible()
                && (state == EntryState.WAITING ? isGiver() : isOf(entry));
    }

    /** Those to whom the giver may have given. */
    public List<Party> receivers() {
        return agreement.parties().stream()
                .filter(party -> !party.organisation().equals(ledger.giver()))
                .toList();
    }

    private boolean isGiver() {
        return agreement
                .party(ledger.giver())
                .filter(party -> party.isRepresentedBy(official))
                .isPresent();
    }

    private boolean isOf(LedgerEntry entry) {
        return agreement
                .party(entry.party())
                .filter(party -> party.isRepresentedBy(official))
                .isPresent();
    }
}
