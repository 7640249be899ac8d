package vn.lienketvung.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienketvung.shared.Sha256;

/** Authenticator apps without a database. */
public class InMemorySecondFactors implements SecondFactors {

    private final Map<AccountId, SealedFactor> factors = new HashMap<>();
    private final Map<AccountId, Long> steps = new HashMap<>();
    private final Map<AccountId, Set<Sha256>> codes = new HashMap<>();

    @Override
    public Optional<SealedFactor> find(AccountId account) {
        return Optional.ofNullable(factors.get(account));
    }

    @Override
    public void propose(AccountId account, String sealed) {
        factors.put(account, new SealedFactor(sealed, false));
    }

    @Override
    public void confirm(AccountId account, long step, Instant at) {
        factors.computeIfPresent(account, (_, each) -> new SealedFactor(each.sealed(), true));
        steps.put(account, step);
    }

    @Override
    public boolean spend(AccountId account, long step) {
        if (steps.getOrDefault(account, 0L) >= step) return false;
        steps.put(account, step);
        return true;
    }

    @Override
    public void replaceRecoveryCodes(AccountId account, Collection<Sha256> fresh) {
        codes.put(account, new HashSet<>(fresh));
    }

    @Override
    public boolean useRecoveryCode(AccountId account, Sha256 code, Instant at) {
        return codes.getOrDefault(account, Set.of()).remove(code);
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return codes.getOrDefault(account, Set.of()).size();
    }

    @Override
    public void remove(AccountId account) {
        factors.remove(account);
        codes.remove(account);
    }
}
