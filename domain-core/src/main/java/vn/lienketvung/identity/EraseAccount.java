package vn.lienketvung.identity;

import java.time.Clock;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** An account loses its owner for good: name, sign-in name, address, password, roles and sessions go; nobody opens it again. */
@UseCase
public class EraseAccount {

    private final Accounts accounts;
    private final DelegateRole delegations;
    private final Sessions sessions;
    private final DomainEvents events;
    private final Clock clock;

    public EraseAccount(
            Accounts accounts,
            DelegateRole delegations,
            Sessions sessions,
            DomainEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.delegations = delegations;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused when it is the own account, the last working administrator's, or erased already
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public void erase(AccountId id) {
        AccountKeeping.mustKeep("account.erase");
        AccountKeeping.mustNotBeOwn(id);
        accounts.holdAdministrators();
        var account = accounts.get(id);
        if (account.isWorkingAdministrator() && !accounts.hasOtherWorkingAdministrator(id))
            throw new ActionRefused(Refusal.of("identity.rule.last-administrator"));
        endDelegations(id);
        sessions.endAll(id, account.username());
        events.announce(account.erase());
    }

    private void endDelegations(AccountId id) {
        var today = VietnamTime.today(clock);
        delegations.givenBy(id).stream()
                .filter(each -> each.isOpen(today))
                .forEach(each -> delegations.revoke(id, each.id()));
        delegations.givenTo(id).stream()
                .filter(each -> each.isOpen(today))
                .forEach(each -> delegations.revoke(each.principal(), each.id()));
    }
}
