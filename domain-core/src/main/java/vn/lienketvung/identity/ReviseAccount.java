package vn.lienketvung.identity;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator corrects a name or position, or gives and takes roles. */
@UseCase
public class ReviseAccount {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Sessions sessions;
    private final DomainEvents events;

    public ReviseAccount(
            Accounts accounts,
            Organisations organisations,
            Sessions sessions,
            DomainEvents events) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * Whoever gets or loses a role is signed out everywhere.
     *
     * @param version the version the administrator saw
     * @throws EditConflict when somebody else changed the account since
     * @throws ActionRefused when a role does not fit, the roles are one's own, or the last administrator's
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public void revise(AccountId id, Person person, Set<RoleGrant> roles, @Nullable Long version) {
        AccountKeeping.mustKeep("account.revise");
        accounts.holdAdministrators();
        var account = accounts.get(id);
        if (!Objects.equals(account.version(), version))
            throw new EditConflict(AccountEvent.SUBJECT, id);
        if (!roles.equals(account.grants())) grant(account, roles);
        if (!person.equals(account.person())) events.announce(account.describe(person));
    }

    private void grant(Account account, Set<RoleGrant> roles) {
        AccountKeeping.mustNotBeOwn(account.id());
        if (account.isWorkingAdministrator()
                && !RoleRule.holds(roles, Role.ADMINISTRATOR)
                && !accounts.hasOtherWorkingAdministrator(account.id()))
            throw new ActionRefused(Refusal.at("roles", "identity.rule.last-administrator"));
        events.announce(account.grant(roles, organisations.get(account.organisation())));
        sessions.endAll(account.id(), account.username());
    }
}
