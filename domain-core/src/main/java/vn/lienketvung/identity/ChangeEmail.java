package vn.lienketvung.identity;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.UseCase;

/** A person, or an administrator for them, says where their mail goes, or that none is wanted. */
@UseCase
public class ChangeEmail {

    private final Accounts accounts;
    private final DomainEvents events;

    public ChangeEmail(Accounts accounts, DomainEvents events) {
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * @throws NotPermitted when somebody else asks who is no administrator
     */
    public void change(AccountId id, @Nullable EmailAddress email) {
        if (!Acting.actor().account().equals(id.toString()))
            AccountKeeping.mustKeep("account.change-email");
        accounts.get(id).mailTo(email).ifPresent(events::announce);
    }
}
