package vn.lienketvung.identity.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.lienketvung.identity.Account;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.identity.Username;
import vn.lienketvung.organisation.OrganisationId;

interface JpaAccounts extends Accounts, Repository<Account, AccountId> {

    @Override
    default Optional<Account> findByUsername(Username username) {
        return findByUsername(username.value());
    }

    Optional<Account> findByUsername(String username);

    @Override
    default boolean isUsernameTaken(Username username) {
        return countByUsername(username.value()) > 0;
    }

    long countByUsername(String username);

    @Override
    @Query(
            """
            select count(a) > 0 from Account a join a.grants g
             where a.id <> :than and a.status = AccountStatus.ACTIVE and g.role = Role.ADMINISTRATOR
            """)
    boolean hasOtherWorkingAdministrator(AccountId than);

    @Override
    @Query(
            """
            select a.id from Account a
             where a.organisation = :organisation and a.status not in (AccountStatus.SUSPENDED, AccountStatus.ERASED) order by a.username
            """)
    List<AccountId> openIn(OrganisationId organisation);

    @Override
    @Query("select count(a) > 0 from Account a where a.demo")
    boolean hasDemo();

    @Override
    default void holdAdministrators() {
        lockAdministrators();
    }

    /** Row locks would not cover a role taken away in another table. */
    @Query(
            nativeQuery = true,
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtext('portal administrators'))) held")
    int lockAdministrators();
}
