package vn.lienketvung.identity;

import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** All accounts. */
public interface Accounts {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUsername(Username username);

    boolean isUsernameTaken(Username username);

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
