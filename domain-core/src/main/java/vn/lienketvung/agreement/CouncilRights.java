package vn.lienketvung.agreement;

import vn.lienketvung.identity.Official;

/**
 * What the secretariat of the regional coordinating council may do to the end of one agreement: a coordinator who
 * reaches it, is no party's own and has never taken part for a party.
 */
public record CouncilRights(Agreement agreement, Official official) {

    /** Whether the person records that the council ends it. */
    public boolean mayEnd() {
        return isSecretariat() && !agreement.ending().isByCouncil();
    }

    /** Whether the person records that the council no longer ends it; the parties cannot. */
    public boolean mayTakeBack() {
        return isSecretariat() && agreement.ending().isByCouncil();
    }

    private boolean isSecretariat() {
        return agreement.status() == AgreementStatus.IN_FORCE
                && new AgreementRights(agreement, official).mayCoordinate()
                && !hasActedForParty();
    }

    private boolean hasActedForParty() {
        return agreement.history().stream()
                .anyMatch(entry ->
                        entry.turn().isOfParty()
                                && official.account().value().equals(entry.account()));
    }
}
