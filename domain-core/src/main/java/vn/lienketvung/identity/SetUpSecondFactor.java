package vn.lienketvung.identity;

import java.time.Clock;
import java.util.Optional;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** A signed-in person pairs an authenticator app with the own account, or gets fresh recovery codes. */
@UseCase
public class SetUpSecondFactor {

    private final SecondFactors factors;
    private final PairedApps apps;
    private final Clock clock;
    private final DomainEvents events;

    public SetUpSecondFactor(
            SecondFactors factors, PairedApps apps, Clock clock, DomainEvents events) {
        this.factors = factors;
        this.apps = apps;
        this.clock = clock;
        this.events = events;
    }

    /** How many recovery codes are left; empty when no app is paired. */
    public Optional<Integer> state(AccountId id) {
        mustBeOwn(id);
        return factors.find(id)
                .filter(SecondFactors.SealedFactor::confirmed)
                .map(_ -> factors.recoveryCodesLeft(id));
    }

    /**
     * The secret to pair; the same one until it is confirmed.
     *
     * @throws ActionRefused when an app is paired already
     */
    public Totp begin(AccountId id) {
        mustBeOwn(id);
        var present = factors.find(id);
        if (present.isPresent() && present.get().confirmed())
            throw new ActionRefused(Refusal.of("identity.rule.factor-there"));
        if (present.isPresent()) return apps.open(present.get().sealed());
        var fresh = Totp.random();
        factors.propose(id, apps.seal(fresh));
        return fresh;
    }

    /**
     * The app shows the right code: from now on sign-in asks for one.
     *
     * @return the recovery codes, shown this once
     * @throws ActionRefused when the code is wrong
     */
    public RecoveryCodes confirm(AccountId id, String code) {
        var secret = begin(id);
        var now = clock.instant();
        var step = apps.stepOf(secret, code, now);
        if (step.isEmpty()) throw new ActionRefused(Refusal.at("code", "identity.rule.code-wrong"));
        factors.confirm(id, step.getAsLong(), now);
        events.announce(new AccountEvent.SecondFactorSet(id));
        return freshCodes(id);
    }

    /**
     * @throws ActionRefused when no app is paired or its code is wrong
     */
    public RecoveryCodes renewCodes(AccountId id, String code) {
        mustProve(id, code);
        events.announce(new AccountEvent.RecoveryCodesRenewed(id));
        return freshCodes(id);
    }

    /**
     * @throws ActionRefused when no app is paired or its code is wrong
     */
    public void remove(AccountId id, String code) {
        mustProve(id, code);
        factors.remove(id);
        events.announce(new AccountEvent.SecondFactorRemoved(id));
    }

    private void mustProve(AccountId id, String code) {
        mustBeOwn(id);
        var step =
                factors.find(id)
                        .filter(SecondFactors.SealedFactor::confirmed)
                        .map(factor -> apps.open(factor.sealed()))
                        .map(totp -> apps.stepOf(totp, code, clock.instant()));
        if (step.isEmpty() || step.get().isEmpty() || !factors.spend(id, step.get().getAsLong()))
            throw new ActionRefused(Refusal.at("code", "identity.rule.code-wrong"));
    }

    private RecoveryCodes freshCodes(AccountId id) {
        var codes = RecoveryCodes.random();
        factors.replaceRecoveryCodes(id, codes.digests());
        return codes;
    }

    private static void mustBeOwn(AccountId id) {
        if (!Acting.actor().account().equals(id.toString()))
            throw new NotPermitted("account.second-factor");
    }
}
