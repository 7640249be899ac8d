package vn.lienketvung.commitment;

import java.time.Clock;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** What the parties have not settled in time after an agreement's end is the coordinator's, in the same transaction. */
@UseCase
public class LeaveToCoordinators {

    private final Commitments commitments;
    private final DomainEvents events;
    private final Clock clock;

    public LeaveToCoordinators(Commitments commitments, DomainEvents events, Clock clock) {
        this.commitments = commitments;
        this.events = events;
        this.clock = clock;
    }

    public void leave(AgreementId agreement) {
        commitments.of(agreement).stream()
                .filter(each -> each.status().isOpen())
                .forEach(each -> events.announce(each.leaveToCoordinator(clock.instant())));
    }
}
