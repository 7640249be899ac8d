package vn.lienketvung.identity;

import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator opens a shut account again, with the password it had. */
@UseCase
public class ReinstateAccount {

    private final Accounts accounts;
    private final DomainEvents events;

    public ReinstateAccount(Accounts accounts, DomainEvents events) {
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * @throws ActionRefused when the account is not shut
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public void reinstate(AccountId id) {
        AccountKeeping.mustKeep("account.reinstate");
        var account = accounts.get(id);
        if (account.status() != AccountStatus.SUSPENDED)
            throw new ActionRefused(Refusal.of("identity.rule.not-suspended"));
        events.announce(account.reinstate());
    }
}
