package vn.lienketvung.identity;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** A person changes post: the account goes to another body with other roles, the post left is written down. */
@UseCase
public class MoveAccount {

    private final Accounts accounts;
    private final Organisations organisations;
    private final FormerPosts posts;
    private final Sessions sessions;
    private final DomainEvents events;

    public MoveAccount(
            Accounts accounts,
            Organisations organisations,
            FormerPosts posts,
            Sessions sessions,
            DomainEvents events) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.posts = posts;
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * Every browser of the person is signed out.
     *
     * @param version the version the administrator saw
     * @throws EditConflict when somebody else changed the account since
     * @throws ActionRefused when the roles do not fit the new body, or it is the last administrator's account
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public void move(AccountId id, NewPost post, @Nullable Long version, Instant at) {
        AccountKeeping.mustKeep("account.move");
        AccountKeeping.mustNotBeOwn(id);
        accounts.holdAdministrators();
        var account = accounts.get(id);
        if (!Objects.equals(account.version(), version))
            throw new EditConflict(AccountEvent.SUBJECT, id);
        if (account.isWorkingAdministrator()
                && !RoleRule.holds(post.roles(), Role.ADMINISTRATOR)
                && !accounts.hasOtherWorkingAdministrator(id))
            throw new ActionRefused(Refusal.at("roles", "identity.rule.last-administrator"));
        var left = organisations.get(account.organisation());
        posts.add(
                new FormerPost(
                        id,
                        account.person(),
                        left.id(),
                        left.name(),
                        RoleGrant.inOrder(account.grants()),
                        post.since().minusDays(1)),
                at);
        events.announce(account.move(post, left, organisations.get(post.organisation())));
        sessions.endAll(id, account.username());
    }
}
