package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The portal sends an agreement back whose condition was not met on its day; each late condition becomes a reason to
 * answer. Run again, it finds nothing left to do; two replicas at once are kept apart by the agreement's version.
 */
@UseCase
public class LapseConditions {

    private final Agreements agreements;
    private final DomainEvents events;
    private final Clock clock;

    public LapseConditions(Agreements agreements, DomainEvents events, Clock clock) {
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return how many went back to their lead now
     */
    public int lapseDue() {
        var today = VietnamTime.today(clock);
        var late =
                agreements.conditional().stream()
                        .filter(agreement ->
                                agreement.openConditions().stream()
                                        .anyMatch(condition -> condition.isLate(today)))
                        .toList();
        late.forEach(agreement -> events.announce(agreement.lapse(today, clock.instant())));
        return late.size();
    }
}
