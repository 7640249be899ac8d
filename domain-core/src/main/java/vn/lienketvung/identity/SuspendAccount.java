package vn.lienketvung.identity;

import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Line;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator shuts an account at once, browsers included. */
@UseCase
public class SuspendAccount {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    private final Accounts accounts;
    private final Sessions sessions;
    private final DomainEvents events;

    public SuspendAccount(Accounts accounts, Sessions sessions, DomainEvents events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * @param reason why, for the audit trail; needed
     * @throws ActionRefused when it is the own account, the last working administrator's, or shut already
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public void suspend(AccountId id, String reason) {
        AccountKeeping.mustKeep("account.suspend");
        AccountKeeping.mustNotBeOwn(id);
        var why = Line.tidy(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON)
            throw new ActionRefused(
                    Refusal.at("reason", "identity.rule.reason-needed", LONGEST_REASON));
        accounts.holdAdministrators();
        var account = accounts.get(id);
        if (account.status() == AccountStatus.SUSPENDED)
            throw new ActionRefused(Refusal.of("identity.rule.suspended"));
        if (account.isWorkingAdministrator() && !accounts.hasOtherWorkingAdministrator(id))
            throw new ActionRefused(Refusal.of("identity.rule.last-administrator"));
        events.announce(account.suspend(why));
        sessions.endAll(id, account.username());
    }
}
