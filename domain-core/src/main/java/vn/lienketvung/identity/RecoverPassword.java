package vn.lienketvung.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/**
 * Somebody who says to have forgotten a password gets a link by mail; nobody is signed in yet, so the portal
 * itself acts. What happens is never told: whether there is such an account is nobody's business.
 */
@UseCase
public class RecoverPassword {

    /** So many links an hour for one account; more would only be a nuisance to its owner. */
    static final int MOST_AN_HOUR = 3;

    private final Accounts accounts;
    private final LinkIssue links;
    private final SignInFailures pace;
    private final LinkDelivery delivery;
    private final Clock clock;
    private final DomainEvents events;

    public RecoverPassword(
            Accounts accounts,
            ActivationLinks links,
            ActivationSettings settings,
            SignInFailures pace,
            LinkDelivery delivery,
            Clock clock,
            DomainEvents events) {
        this.accounts = accounts;
        this.links = new LinkIssue(links, settings.recovery(), clock);
        this.pace = pace;
        this.delivery = delivery;
        this.clock = clock;
        this.events = events;
    }

    /** Sends a link when the account works and has an e-mail; otherwise nothing happens. */
    public void recover(String typed) {
        AccountKeeping.mustKeep("account.recover");
        try {
            accounts.findByUsername(new Username(typed))
                    .filter(account -> account.status() == AccountStatus.ACTIVE)
                    .filter(account -> account.email() != null)
                    .filter(this::isNotTooOften)
                    .ifPresent(this::send);
        } catch (ActionRefused noUsername) {
            // the answer is the same
        }
    }

    private boolean isNotTooOften(Account account) {
        var key = Sha256.of("recovery|" + account.id()).value();
        return pace.count(List.of(key), clock.instant(), Duration.ofHours(1)).getOrDefault(key, 1)
                <= MOST_AN_HOUR;
    }

    private void send(Account account) {
        events.announce(new AccountEvent.RecoveryAsked(account.id()));
        delivery.sendRecovery(links.to(account.id()));
    }
}
