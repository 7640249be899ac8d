package vn.lienketvung.agreement.correction;

import java.util.Optional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.Official;

/**
 * What one person may do about corrections of one agreement; use cases ask it before they act, pages before they
 * offer a button. Nobody countersigns for the party that proposed.
 */
public record CorrectionRights(Agreement agreement, Official official) {

    /** The party for which this person acts, when they act for one. */
    public Optional<Party> party() {
        return official.actsForBody() ? agreement.partyOf(official) : Optional.empty();
    }

    /** The party for which this person may propose a correction now. */
    public Optional<Party> mayProposeFor() {
        return party().filter(_ -> agreement.status().isCorrectable());
    }

    /** The party for which this person countersigns or refuses, as long as it is open. */
    public Optional<Party> counterpartIn(Correction correction) {
        return party().filter(each -> !each.organisation().equals(correction.proposingParty()))
                .filter(each -> correction.counterparts().contains(each.organisation()))
                .filter(_ -> !correction.proposedByAccount().equals(official.account().value()));
    }

    /** The party of this person, when a correction waits for it to countersign. */
    public Optional<Party> askedParty() {
        return mayProposeFor().filter(agreement::asksToCountersign);
    }

    /** Whether this person acts for the party that proposed it. */
    public boolean isProposerOf(Correction correction) {
        return party().filter(each -> each.organisation().equals(correction.proposingParty()))
                .isPresent();
    }

    public boolean mayAnswer(Correction correction) {
        return isOpen(correction) && counterpartIn(correction).isPresent();
    }

    public boolean mayWithdraw(Correction correction) {
        return isOpen(correction) && isProposerOf(correction);
    }

    private boolean isOpen(Correction correction) {
        return correction.isOpen() && agreement.status().isCorrectable();
    }
}
