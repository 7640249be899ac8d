package vn.lienketvung.agreement;

import java.util.Optional;
import vn.lienketvung.identity.Official;

/**
 * What one person may do to the entry of an agreement signed before the portal: the lead enters it, every other
 * party confirms that the entry is what the paper says, or points out where it is not.
 */
public record PaperRights(Agreement agreement, Official official) {

    /** Number, signers, scan: as long as the entry is not confirmed. */
    public boolean mayEnter() {
        return agreement.isEnteredFromPaper() && new AgreementRights(agreement, official).mayEdit();
    }

    public boolean mayAskParties() {
        return mayEnter() && agreement.status() == AgreementStatus.DRAFT;
    }

    /** The party for which this person may confirm the entry now, or point out what differs. */
    public Optional<Party> mayConfirmFor() {
        if (!agreement.isEnteredFromPaper()
                || agreement.status() != AgreementStatus.NEGOTIATION
                || !official.actsForBody()) return Optional.empty();
        return agreement
                .partyOf(official)
                .filter(party -> !party.leads() && !agreement.hasConcurred(party));
    }
}
