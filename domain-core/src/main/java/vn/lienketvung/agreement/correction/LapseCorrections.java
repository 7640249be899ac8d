package vn.lienketvung.agreement.correction;

import java.time.Clock;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** When an agreement ends, what nobody has answered yet lapses: a text that no longer binds stands as it stands. */
@UseCase
public class LapseCorrections {

    private final Corrections corrections;
    private final DomainEvents events;
    private final Clock clock;

    public LapseCorrections(Corrections corrections, DomainEvents events, Clock clock) {
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    public void lapse(AgreementId agreement) {
        for (var each : corrections.of(agreement)) {
            if (!each.isOpen()) continue;
            events.announce(each.lapse(clock.instant()));
            corrections.save(each);
        }
    }
}
