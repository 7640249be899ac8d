package vn.lienketvung.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** The first person of a new portal enters by a link that only its console shows. */
@UseCase
public class EstablishFirstAdministrator {

    private final Accounts accounts;
    private final Organisations organisations;
    private final ActivationLinks links;
    private final PasswordHashing hashing;
    private final Duration life;
    private final Clock clock;
    private final DomainEvents events;

    public EstablishFirstAdministrator(
            Accounts accounts,
            Organisations organisations,
            ActivationLinks links,
            PasswordHashing hashing,
            ActivationSettings settings,
            Clock clock,
            DomainEvents events) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.links = links;
        this.hashing = hashing;
        this.life = settings.firstAdministrator();
        this.clock = clock;
        this.events = events;
    }

    /** A fresh link while nobody has an account; the one before stops working. */
    public Optional<FirstLink> prepare() {
        AccountKeeping.mustKeep("account.establish-first");
        if (accounts.count() > 0) return Optional.empty();
        var link = new FirstLink(ActivationToken.random(), clock.instant().plus(life));
        links.issueFirst(link.token().digest(), link.expiresAt());
        return Optional.of(link);
    }

    /** Whether the link is the first administrator's and can be used. */
    public boolean isOpen(ActivationToken token) {
        AccountKeeping.mustKeep("account.establish-first");
        return links.isFirst(token.digest(), clock.instant()) && accounts.count() == 0;
    }

    /**
     * @throws NotFound when the link cannot be used (any more)
     * @throws vn.lienketvung.shared.ActionRefused when the password breaks a rule; the link stays usable
     */
    public AccountId establish(
            ActivationToken token, FirstAdministrator asked, String password, String again) {
        accounts.holdAdministrators();
        if (!isOpen(token)) throw new NotFound("activation", "link");
        PasswordRule.check(password, again, asked.username(), asked.person());
        if (!links.useFirst(token.digest(), clock.instant()))
            throw new NotFound("activation", "link");
        var roles = Set.of(RoleGrant.of(Role.ADMINISTRATOR));
        var account =
                new Account(
                        AccountId.random(),
                        asked.username(),
                        asked.person(),
                        organisations.get(asked.organisation()),
                        roles,
                        false);
        events.announce(new AccountEvent.Invited(account.id(), roles));
        events.announce(account.activate(hashing.hash(password)));
        return accounts.save(account).id();
    }

    /** What the first person says about themself. */
    public record FirstAdministrator(
            Username username, Person person, OrganisationId organisation) {}
}
