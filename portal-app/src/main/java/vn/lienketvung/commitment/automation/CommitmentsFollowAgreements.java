package vn.lienketvung.commitment.automation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.commitment.ActivateCommitments;
import vn.lienketvung.commitment.LeaveToCoordinators;

/**
 * In the very transaction in which an agreement enters into force, its commitments begin to bind; and in which the
 * parties' time to settle them is over, they are the coordinator's.
 */
@Component
class CommitmentsFollowAgreements {

    private final ActivateCommitments activateCommitments;

    private final LeaveToCoordinators leaveToCoordinators;

    CommitmentsFollowAgreements(
            ActivateCommitments activateCommitments, LeaveToCoordinators leaveToCoordinators) {
        this.activateCommitments = activateCommitments;
        this.leaveToCoordinators = leaveToCoordinators;
    }

    @EventListener
    void on(AgreementEvent.EnteredIntoForce event) {
        activateCommitments.activate(event.agreement());
    }

    @EventListener
    void on(AgreementEvent.LeftToCoordinators event) {
        leaveToCoordinators.leave(event.agreement());
    }
}
