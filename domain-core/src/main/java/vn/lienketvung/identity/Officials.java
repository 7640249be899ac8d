package vn.lienketvung.identity;

import java.util.Optional;

/** Finds the working person behind an account, with today's rights. */
public interface Officials {

    /** Asked only by the portal itself. Empty when the account does not exist or is suspended, or its organisation is closed. */
    Optional<Official> findByAccount(AccountId account);
}
