package vn.lienketvung.commitment.automation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.commitment.ActivateCommitments;

/** In the very transaction in which an agreement enters into force, its commitments begin to bind. */
@Component
class CommitmentsFollowAgreements {

    private final ActivateCommitments activateCommitments;

    CommitmentsFollowAgreements(ActivateCommitments activateCommitments) {
        this.activateCommitments = activateCommitments;
    }

    @EventListener
    void on(AgreementEvent.EnteredIntoForce event) {
        activateCommitments.activate(event.agreement());
    }
}
