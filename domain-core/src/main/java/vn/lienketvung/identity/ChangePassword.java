package vn.lienketvung.identity;

import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** A signed-in person chooses another password, proving the present one. */
@UseCase
public class ChangePassword {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final DomainEvents events;

    public ChangePassword(Accounts accounts, PasswordHashing hashing, DomainEvents events) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.events = events;
    }

    /**
     * @throws ActionRefused when the present password is wrong or the new one breaks a rule
     * @throws NotPermitted when the account is not the one that acts
     */
    public void change(AccountId id, String present, String password, String again) {
        if (!Acting.actor().account().equals(id.toString()))
            throw new NotPermitted("account.change-password");
        var account = accounts.get(id);
        var hash = account.passwordHash();
        if (hash == null || !hashing.matches(present, hash))
            throw new ActionRefused(Refusal.at("present", "identity.rule.password-wrong"));
        PasswordRule.check(password, again, account.username(), account.person());
        events.announce(account.changePassword(hashing.hash(password)));
    }
}
