package vn.lienketvung.identity;

import java.time.Clock;
import java.util.Set;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator opens an account for a person and gets the one-time link to hand over. */
@UseCase
public class InviteAccount {

    private final Accounts accounts;
    private final Organisations organisations;
    private final LinkIssue links;
    private final DomainEvents events;

    public InviteAccount(
            Accounts accounts,
            Organisations organisations,
            ActivationLinks links,
            ActivationSettings settings,
            Clock clock,
            DomainEvents events) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.links = new LinkIssue(links, settings.invitation(), clock);
        this.events = events;
    }

    /**
     * @throws ActionRefused when the username is taken, the organisation is closed or a role does not fit it
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public Invitation invite(NewAccount asked) {
        AccountKeeping.mustKeep("account.invite");
        if (accounts.isUsernameTaken(asked.username()))
            throw new ActionRefused(Refusal.at("username", "identity.rule.username-taken"));
        var organisation = organisations.get(asked.organisation());
        if (!organisation.isActive())
            throw new ActionRefused(
                    Refusal.at("organisation", "identity.rule.organisation-closed"));
        var account =
                new Account(
                        AccountId.random(),
                        asked.username(),
                        asked.person(),
                        organisation,
                        asked.roles(),
                        asked.demo());
        accounts.save(account);
        events.announce(new AccountEvent.Invited(account.id(), asked.roles()));
        return links.to(account.id());
    }

    /**
     * What an administrator says about a person.
     *
     * @param demo whether the person is one of the illustrative cast
     */
    public record NewAccount(
            Username username,
            Person person,
            OrganisationId organisation,
            Set<RoleGrant> roles,
            boolean demo) {

        public NewAccount {
            roles = Set.copyOf(roles);
        }
    }
}
