package vn.lienketvung.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The portal sends an agreement back whose condition was not met on its day; each late condition becomes a reason to
 * answer. Each agreement is a transaction of its own. Run again, it finds nothing left to do; two replicas at once are
 * kept apart by the agreement's version.
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

    /** Those with a condition that is late. */
    public List<AgreementId> due() {
        var today = VietnamTime.today(clock);
        return agreements.conditional().stream()
                .filter(agreement -> hasLate(agreement, today))
                .map(Agreement::id)
                .toList();
    }

    /**
     * Sends one back to its lead.
     *
     * @return whether it went back now; not when somebody was faster
     */
    public boolean lapse(AgreementId id) {
        var today = VietnamTime.today(clock);
        var agreement = agreements.get(id);
        if (agreement.status() != AgreementStatus.CONDITIONAL || !hasLate(agreement, today))
            return false;
        events.announce(agreement.lapse(today, clock.instant()));
        return true;
    }

    private static boolean hasLate(Agreement agreement, LocalDate today) {
        return agreement.openConditions().stream().anyMatch(each -> each.isLate(today));
    }
}
