package vn.lienketvung.agreement;

import java.util.List;
import java.util.Objects;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/**
 * The portal ends agreements on their day, and sees to it that no commitment is forgotten: what is open is settled by
 * the parties in their time, and afterwards by the coordinators. Each agreement is a transaction of its own, so that
 * one that cannot be ended holds up no other. Run again, each finds nothing left to do; two replicas at once are kept
 * apart by the agreement's version.
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

    /** Those whose term, a party's notice, or what the council concluded, has run out. */
    public List<AgreementId> due() {
        return agreements.runOut(days.today()).stream().map(Agreement::id).toList();
    }

    /**
     * Ends one whose time has run out.
     *
     * @return whether it ended now; not when somebody was faster
     */
    public boolean end(AgreementId id) {
        var agreement = agreements.get(id);
        if (!agreement.isRunOut(days.today())) return false;
        var settleBy = open.of(id).isEmpty() ? null : days.settleBy();
        var over = Objects.requireNonNull(agreement.endsOn(), "It has a term").plusDays(1);
        var noticed = agreement.ending().terminatesOn();
        events.announce(
                noticed != null && noticed.isBefore(over)
                        ? agreement.terminate(noticed, settleBy, days.now())
                        : agreement.expire(over, settleBy, days.now()));
        return true;
    }

    /** Those that ended with something to settle, of which nothing is open any more. */
    public List<AgreementId> settled() {
        return agreements.settling().stream()
                .map(Agreement::id)
                .filter(id -> open.of(id).isEmpty())
                .toList();
    }

    /**
     * Notes that nothing of it is open any more.
     *
     * @return whether it was noted now
     */
    public boolean noteSettled(AgreementId id) {
        var agreement = agreements.get(id);
        if (!agreement.ending().isSettling() || !open.of(id).isEmpty()) return false;
        events.announce(agreement.settle(days.now()));
        return true;
    }

    /** Those whose parties have not settled everything in their time. */
    public List<AgreementId> late() {
        var today = days.today();
        return agreements.settling().stream()
                .filter(agreement -> agreement.ending().isSettlementLate(today))
                .map(Agreement::id)
                .toList();
    }

    /**
     * Leaves to the coordinators what the parties of one agreement have not settled in their time.
     *
     * @return whether it was left to them now
     */
    public boolean leaveLate(AgreementId id) {
        var agreement = agreements.get(id);
        if (!agreement.ending().isSettlementLate(days.today())) return false;
        events.announce(agreement.leaveToCoordinators(days.now()));
        return true;
    }
}
