package vn.lienketvung.identity;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.NotFound;

/** All accounts. */
public interface Accounts {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUsername(Username username);

    boolean isUsernameTaken(Username username);

    /** Those of a body that are not shut, whether their owners have entered yet or not. */
    List<AccountId> openIn(OrganisationId organisation);

    /** How many accounts there are, whatever their state. */
    long count();

    /** Whether there is one of the illustrative cast. */
    boolean hasDemo();

    /** Whether anybody else than this one is an administrator whose account works. */
    boolean hasOtherWorkingAdministrator(AccountId than);

    /** Makes changes to administrators wait for one another until the transaction ends. */
    void holdAdministrators();

    /**
     * @throws NotFound when there is none
     */
    default Account get(AccountId id) {
        return findById(id).orElseThrow(() -> new NotFound(AccountEvent.SUBJECT, id));
    }
}
