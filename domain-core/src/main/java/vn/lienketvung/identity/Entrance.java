package vn.lienketvung.identity;

/** Lets somebody in whose password and code were right; the portal's security is behind it. */
public interface Entrance {

    /** Begins the session of the person, in the request that is being answered; returns the address that was wanted. */
    String enter(AccountId account);
}
