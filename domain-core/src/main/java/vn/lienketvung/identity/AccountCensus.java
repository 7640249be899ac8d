package vn.lienketvung.identity;

import vn.lienketvung.shared.UseCase;

/** What the portal asks about its accounts as it starts. */
@UseCase
public class AccountCensus {

    private final Accounts accounts;

    public AccountCensus(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether the illustrative cast is there, or somebody of it. */
    public boolean holdsDemo() {
        AccountKeeping.mustKeep("account.census");
        return accounts.hasDemo();
    }
}
