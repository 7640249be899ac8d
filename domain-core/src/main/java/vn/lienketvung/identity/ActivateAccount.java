package vn.lienketvung.identity;

import java.time.Clock;
import java.util.Optional;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** A person follows the one-time link and sets a password; nobody is signed in yet, so the portal itself acts. */
@UseCase
public class ActivateAccount {

    private final Accounts accounts;
    private final ActivationLinks links;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final Clock clock;
    private final DomainEvents events;

    public ActivateAccount(
            Accounts accounts,
            ActivationLinks links,
            PasswordHashing hashing,
            Sessions sessions,
            Clock clock,
            DomainEvents events) {
        this.accounts = accounts;
        this.links = links;
        this.hashing = hashing;
        this.sessions = sessions;
        this.clock = clock;
        this.events = events;
    }

    /** Whose link it is, as long as it can be used; wrong, used and expired ones look the same. */
    public Optional<Account> find(ActivationToken token) {
        AccountKeeping.mustKeep("account.activate");
        return links.find(token.digest(), clock.instant())
                .flatMap(accounts::findById)
                .filter(account ->
                        account.status() != AccountStatus.SUSPENDED
                                && account.status() != AccountStatus.ERASED);
    }

    /**
     * Uses the link up and signs the person out everywhere.
     *
     * @throws NotFound when the link cannot be used (any more)
     * @throws vn.lienketvung.shared.ActionRefused when the password breaks a rule; the link stays usable
     */
    public void activate(ActivationToken token, String password, String again) {
        var account = find(token).orElseThrow(() -> new NotFound("activation", "link"));
        PasswordRule.check(password, again, account.username(), account.person());
        if (links.use(token.digest(), clock.instant()).isEmpty())
            throw new NotFound("activation", "link");
        events.announce(account.activate(hashing.hash(password)));
        sessions.endAll(account.id(), account.username());
    }
}
