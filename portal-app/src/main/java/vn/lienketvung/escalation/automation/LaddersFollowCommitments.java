package vn.lienketvung.escalation.automation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.commitment.CommitmentEvent;
import vn.lienketvung.escalation.Escalate;

/** In the very transaction in which a commitment is claimed, sent back, settled or extended, its ladder follows. */
@Component
class LaddersFollowCommitments {

    private final Escalate escalate;

    LaddersFollowCommitments(Escalate escalate) {
        this.escalate = escalate;
    }

    @EventListener
    void on(CommitmentEvent event) {
        switch (event) {
            case CommitmentEvent.Activated _,
                    CommitmentEvent.KnownFromPaper _,
                    CommitmentEvent.ProgressReported _ -> {
                // A ladder is opened with its first step, and a report does not stop it.
            }
            default -> escalate.follow(event.commitment());
        }
    }
}
