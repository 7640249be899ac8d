package vn.lienketvung.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.organisation.OrganisationId;

/** Accounts without a database. */
public class InMemoryAccounts implements Accounts {

    private final Map<AccountId, Account> accounts = new LinkedHashMap<>();

    @Override
    public Account save(Account account) {
        accounts.put(account.id(), account);
        return account;
    }

    @Override
    public Optional<Account> findById(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> findByUsername(Username username) {
        return accounts.values().stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    @Override
    public boolean isUsernameTaken(Username username) {
        return accounts.values().stream().anyMatch(account -> account.username().equals(username));
    }

    @Override
    public List<AccountId> openIn(OrganisationId organisation) {
        return accounts.values().stream()
                .filter(account -> account.organisation().equals(organisation))
                .filter(account -> account.status() != AccountStatus.SUSPENDED)
                .map(Account::id)
                .toList();
    }

    @Override
    public long count() {
        return accounts.size();
    }

    @Override
    public boolean hasDemo() {
        return accounts.values().stream().anyMatch(Account::isDemo);
    }

    @Override
    public boolean hasOtherWorkingAdministrator(AccountId than) {
        return accounts.values().stream()
                .filter(account -> !account.id().equals(than))
                .anyMatch(Account::isWorkingAdministrator);
    }

    @Override
    public void holdAdministrators() {}
}
