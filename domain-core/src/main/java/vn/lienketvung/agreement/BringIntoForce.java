package vn.lienketvung.agreement;

import java.time.Clock;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The portal brings signed agreements into force on their day. Run again, it finds nothing left to do; two
 * replicas at once are kept apart by the agreement's version.
 */
@UseCase
public class BringIntoForce {

    private final Agreements agreements;
    private final DomainEvents events;
    private final Clock clock;

    public BringIntoForce(Agreements agreements, DomainEvents events, Clock clock) {
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return how many entered into force now
     */
    public int bringDue() {
        var today = VietnamTime.today(clock);
        var due =
                agreements.signedAndDue(today).stream()
                        .filter(agreement ->
                                agreement
                                        .effectiveOn()
                                        .filter(day -> !day.isAfter(today))
                                        .isPresent())
                        .toList();
        due.forEach(agreement -> events.announce(agreement.enterIntoForce(today, clock.instant())));
        return due.size();
    }
}
