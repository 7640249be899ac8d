package vn.lienketvung.identity;

import java.util.Optional;

/** Looks up what sign-in needs, before anybody is known; asked only by the portal itself. */
public interface SignInRecords {

    /**
     * @param username compared without regard to case
     */
    Optional<SignInRecord> findByUsername(String username);
}
