package vn.lienketvung.commitment.automation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.commitment.ActivateCommitments;
import vn.lienketvung.commitment.CorrectCommitments;
import vn.lienketvung.commitment.LeaveToCoordinators;

/**
 * In the very transaction in which an agreement enters into force, its commitments begin to bind; and in which the
 * parties' time to settle them is over, they are the coordinator's; and with a corrected text their words are corrected.
 */
@Component
class CommitmentsFollowAgreements {

    private final ActivateCommitments activateCommitments;

    private final LeaveToCoordinators leaveToCoordinators;

    private final CorrectCommitments correctCommitments;

    CommitmentsFollowAgreements(
            ActivateCommitments activateCommitments,
            LeaveToCoordinators leaveToCoordinators,
            CorrectCommitments correctCommitments) {
        this.activateCommitments = activateCommitments;
        this.leaveToCoordinators = leaveToCoordinators;
        this.correctCommitments = correctCommitments;
    }

    @EventListener
    void on(AgreementEvent.EnteredIntoForce event) {
        activateCommitments.activate(event.agreement());
    }

    @EventListener
    void on(AgreementEvent.Corrected event) {
        correctCommitments.follow(event.agreement(), event.place(), event.before(), event.words());
    }

    @EventListener
    void on(AgreementEvent.LeftToCoordinators event) {
        leaveToCoordinators.leave(event.agreement());
    }
}
