package vn.lienketvung.agreement;

import java.util.Objects;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * The portal ends agreements on their day, and sees to it that no commitment is forgotten: what is open is settled by
 * the parties in their time, and afterwards by the coordinators. Run again, each finds nothing left to do; two replicas
 * at once are kept apart by the agreement's version.
 */
@UseCase
public class EndAgreements {

    private final Agreements agreements;
    private final OpenCommitments open;
    private final DomainEvents events;
    private final EndingDays days;

    public EndAgreements(
            Agreements agreements, OpenCommitments open, DomainEvents events, EndingDays days) {
        this.agreements = agreements;
        this.open = open;
        this.events = events;
        this.days = days;
    }

    /**
     * Ends those whose term, or a party's notice, has run out.
     *
     * @return how many ended now
     */
    public int endDue() {
        var due = agreements.runOut(days.today());
        due.forEach(this::end);
        return due.size();
    }

    private void end(Agreement agreement) {
        var settleBy = open.of(agreement.id()).isEmpty() ? null : days.settleBy();
        var over = Objects.requireNonNull(agreement.endsOn(), "It has a term").plusDays(1);
        var noticed = agreement.ending().terminatesOn();
        events.announce(
                noticed != null && noticed.isBefore(over)
                        ? agreement.terminate(noticed, settleBy, days.now())
                        : agreement.expire(over, settleBy, days.now()));
    }

    /**
     * Notes where nothing is open any more.
     *
     * @return how many were settled now
     */
    public int noteSettled() {
        var settled =
                agreements.settling().stream()
                        .filter(agreement -> open.of(agreement.id()).isEmpty())
                        .toList();
        settled.forEach(agreement -> events.announce(agreement.settle(days.now())));
        return settled.size();
    }

    /**
     * Leaves to the coordinators what the parties have not settled in their time.
     *
     * @return how many agreements were left to them now
     */
    public int leaveLate() {
        var today = days.today();
        var late =
                agreements.settling().stream()
                        .filter(agreement -> agreement.ending().isSettlementLate(today))
                        .toList();
        late.forEach(agreement -> events.announce(agreement.leaveToCoordinators(days.now())));
        return late.size();
    }
}
