package vn.lienketvung.identity.web;

import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.ResetSecondFactor;

/** Whether an account has an authenticator app; templates reach it as {@code @accountFactors}. */
@Component("accountFactors")
class AccountFactors {

    private final ResetSecondFactor reset;

    AccountFactors(ResetSecondFactor reset) {
        this.reset = reset;
    }

    public boolean isSet(AccountId account) {
        return reset.isSet(account);
    }
}
