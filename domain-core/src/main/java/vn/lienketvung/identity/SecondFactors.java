package vn.lienketvung.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import vn.lienketvung.shared.Sha256;

/** The authenticator apps people have set up, and their recovery codes; secrets sealed, codes as digests. */
public interface SecondFactors {

    /** The sealed secret and whether its owner has proved it; empty when none was set up. */
    Optional<SealedFactor> find(AccountId account);

    /** Puts a secret in place that counts for nothing until it is confirmed; an unconfirmed one goes. */
    void propose(AccountId account, String sealed);

    void confirm(AccountId account, long step, Instant at);

    /** Uses a step up, in one step; false when it, or a later one, was used before. */
    boolean spend(AccountId account, long step);

    /** The codes before these no longer work. */
    void replaceRecoveryCodes(AccountId account, Collection<Sha256> codes);

    /** Uses a recovery code up, in one step; false when there is no such code left. */
    boolean useRecoveryCode(AccountId account, Sha256 code, Instant at);

    int recoveryCodesLeft(AccountId account);

    /** Takes the app and its recovery codes away. */
    void remove(AccountId account);

    /**
     * @param sealed the secret as {@link SecretBox} sealed it
     */
    record SealedFactor(String sealed, boolean confirmed) {}
}
