package vn.lienketvung.identity;

import java.time.Clock;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator makes a fresh one-time link, for a lost invitation or a forgotten password. */
@UseCase
public class RenewActivation {

    private final Accounts accounts;
    private final LinkIssue links;
    private final DomainEvents events;

    public RenewActivation(
            Accounts accounts,
            ActivationLinks links,
            ActivationSettings settings,
            Clock clock,
            DomainEvents events) {
        this.accounts = accounts;
        this.links = new LinkIssue(links, settings.invitation(), clock);
        this.events = events;
    }

    /**
     * The old password works until the new link is used.
     *
     * @throws ActionRefused when the account is suspended, or the administrator's own
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public Invitation renew(AccountId id) {
        AccountKeeping.mustKeep("account.renew-link");
        AccountKeeping.mustNotBeOwn(id);
        var account = accounts.get(id);
        if (account.status() == AccountStatus.SUSPENDED || account.status() == AccountStatus.ERASED)
            throw new ActionRefused(Refusal.of("identity.rule.suspended"));
        events.announce(new AccountEvent.LinkRenewed(id));
        return links.to(id);
    }
}
