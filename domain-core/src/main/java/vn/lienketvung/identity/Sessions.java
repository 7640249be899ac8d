package vn.lienketvung.identity;

/** The browsers people are signed in with. */
public interface Sessions {

    /** Signs a person out everywhere. */
    void endAll(AccountId account, Username username);
}
