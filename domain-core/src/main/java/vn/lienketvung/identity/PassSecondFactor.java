package vn.lienketvung.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.UseCase;

/** Asks for the code after the password; nobody is signed in yet, so the portal itself acts. */
@UseCase
public class PassSecondFactor {

    static final int MOST_ATTEMPTS = 20;
    private static final Duration MEMORY = Duration.ofMinutes(15);

    private final SecondFactors factors;
    private final PairedApps apps;
    private final SecondFactorMode mode;
    private final SignInFailures wrong;
    private final Clock clock;
    private final DomainEvents events;

    public PassSecondFactor(
            SecondFactors factors,
            PairedApps apps,
            SecondFactorMode mode,
            SignInFailures wrong,
            Clock clock,
            DomainEvents events) {
        this.factors = factors;
        this.apps = apps;
        this.mode = mode;
        this.wrong = wrong;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this person is asked for a code. */
    public boolean isAsked(AccountId id) {
        AccountKeeping.mustKeep("account.pass-second-factor");
        return mode != SecondFactorMode.OFF && isPaired(id);
    }

    /** Whether this person must pair an app before doing anything else. */
    public boolean isMissing(AccountId id) {
        AccountKeeping.mustKeep("account.pass-second-factor");
        return mode == SecondFactorMode.REQUIRED_FOR_OFFICIALS && !isPaired(id);
    }

    /**
     * Whether the code is right and was not used before; a right one is used up by this. After many wrong ones in
     * a quarter of an hour none is right: only somebody who knows the password can get that far.
     */
    public boolean pass(AccountId id, String code) {
        AccountKeeping.mustKeep("account.pass-second-factor");
        var key = Sha256.of("code|" + id).value();
        var attempts = wrong.count(List.of(key), clock.instant(), MEMORY).getOrDefault(key, 1);
        if (attempts > MOST_ATTEMPTS || !isRight(id, code)) return false;
        wrong.forget(List.of(key));
        return true;
    }

    private boolean isRight(AccountId id, String code) {
        var factor = factors.find(id).filter(SecondFactors.SealedFactor::confirmed);
        if (factor.isEmpty()) return false;
        var step = apps.stepOf(apps.open(factor.get().sealed()), code, clock.instant());
        if (step.isPresent()) return factors.spend(id, step.getAsLong());
        var recovered = factors.useRecoveryCode(id, RecoveryCodes.digest(code), clock.instant());
        if (recovered) events.announce(new AccountEvent.RecoveryCodeUsed(id));
        return recovered;
    }

    private boolean isPaired(AccountId id) {
        return factors.find(id).map(SecondFactors.SealedFactor::confirmed).orElse(false);
    }
}
