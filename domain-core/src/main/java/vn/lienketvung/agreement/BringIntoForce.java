package vn.lienketvung.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The portal brings signed agreements into force on their day. Each agreement is a transaction of its own. Run again,
 * it finds nothing left to do; two replicas at once are kept apart by the agreement's version.
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

    /** Signed ones whose day has come. */
    public List<AgreementId> due() {
        var today = VietnamTime.today(clock);
        return agreements.signedAndDue(today).stream()
                .filter(agreement -> isEffective(agreement, today))
                .map(Agreement::id)
                .toList();
    }

    /**
     * Brings one into force.
     *
     * @return whether it entered into force now; not when somebody was faster
     */
    public boolean bring(AgreementId id) {
        var today = VietnamTime.today(clock);
        var agreement = agreements.get(id);
        if (agreement.status() != AgreementStatus.SIGNED || !isEffective(agreement, today))
            return false;
        events.announce(agreement.enterIntoForce(today, clock.instant()));
        return true;
    }

    private static boolean isEffective(Agreement agreement, LocalDate today) {
        return agreement.effectiveOn().filter(day -> !day.isAfter(today)).isPresent();
    }
}
