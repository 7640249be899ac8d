package vn.lienketvung.portal;

import java.io.Serial;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.lienketvung.identity.AccountId;

/** What a session remembers of a person: the account and nothing else, since rights are read per request. */
record SignedIn(String accountId) implements AuthenticatedPrincipal, Serializable {

    @Serial private static final long serialVersionUID = 1;

    AccountId account() {
        return AccountId.of(accountId);
    }

    @Override
    public String getName() {
        return accountId;
    }
}
