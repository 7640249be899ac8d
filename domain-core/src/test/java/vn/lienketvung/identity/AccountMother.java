package vn.lienketvung.identity;

import java.util.Set;
import vn.lienketvung.organisation.Organisation;

/** Accounts for tests, in every state. */
public final class AccountMother {

    private AccountMother() {}

    public static Account invited(String username, Organisation organisation, RoleGrant... roles) {
        return new Account(
                AccountId.random(),
                new Username(username),
                new Person("Nguyễn Văn Thử", "Chuyên viên"),
                organisation,
                Set.of(roles),
                false);
    }

    /** With a password nobody knows. */
    public static Account active(String username, Organisation organisation, RoleGrant... roles) {
        var account = invited(username, organisation, roles);
        account.activate("{noop}" + username);
        return account;
    }

    public static Account suspended(
            String username, Organisation organisation, RoleGrant... roles) {
        var account = active(username, organisation, roles);
        account.suspend("left");
        return account;
    }

    /** The same account with other roles. */
    public static void regrant(Account account, Organisation organisation, RoleGrant... roles) {
        account.grant(Set.of(roles), organisation);
    }

    public static void suspend(Account account) {
        account.suspend("left");
    }
}
