package vn.lienketvung.establishment;

import java.time.Instant;
import java.util.Optional;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.shared.Sha256;

/** The links that are out to prove addresses of declarations; only digests of their tokens are kept. */
public interface EmailProofs {

    /**
     * @param to the address that it proves, and no other
     */
    record Proof(EstablishmentId establishment, EmailAddress to) {}

    /** Puts a link out; every earlier one for the establishment stops working. */
    void issue(Proof proof, Sha256 token, Instant expiresAt);

    /** What a link proves, while it can still be used. */
    Optional<Proof> find(Sha256 token, Instant now);

    /** Uses a link up, in one step. */
    Optional<Proof> use(Sha256 token, Instant now);

    /**
     * Forgets links that can no longer be used.
     *
     * @return how many
     */
    int forgetExpired(Instant now);
}
