package vn.lienketvung.identity;

import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator takes the authenticator app off the account of somebody who lost it and the recovery codes. */
@UseCase
public class ResetSecondFactor {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final DomainEvents events;

    public ResetSecondFactor(
            Accounts accounts, SecondFactors factors, Sessions sessions, DomainEvents events) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.events = events;
    }

    /** Whether there is anything to reset. */
    public boolean isSet(AccountId id) {
        AccountKeeping.mustKeep("account.reset-second-factor");
        return factors.find(id).map(SecondFactors.SealedFactor::confirmed).orElse(false);
    }

    /**
     * Signs the person out everywhere.
     *
     * @throws ActionRefused when it is the own account, or no app is paired
     */
    public void reset(AccountId id) {
        AccountKeeping.mustNotBeOwn(id);
        if (!isSet(id)) throw new ActionRefused(Refusal.of("identity.rule.factor-missing"));
        var account = accounts.get(id);
        factors.remove(id);
        events.announce(new AccountEvent.SecondFactorReset(id));
        sessions.endAll(id, account.username());
    }
}
