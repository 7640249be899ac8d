package vn.lienketvung.identity;

import java.time.Instant;
import java.util.Optional;
import vn.lienketvung.shared.Sha256;

/** The one-time links that are out; only digests of their tokens are kept. */
public interface ActivationLinks {

    /** Puts a link out for an account; every earlier one for it stops working. */
    void issue(AccountId account, Sha256 token, Instant expiresAt);

    /** Whom a link is for, while it can still be used. */
    Optional<AccountId> find(Sha256 token, Instant now);

    /** Uses a link up, in one step: of two people with the same link exactly one gets the account. */
    Optional<AccountId> use(Sha256 token, Instant now);

    /** Puts out the link of the first administrator, for whom there is no account yet; an earlier one stops working. */
    void issueFirst(Sha256 token, Instant expiresAt);

    boolean isFirst(Sha256 token, Instant now);

    /** Uses the first administrator's link up, in one step; false when it cannot be used (any more). */
    boolean useFirst(Sha256 token, Instant now);
}
