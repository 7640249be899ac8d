package vn.lienketvung.establishment;

import java.time.Instant;
import vn.lienketvung.identity.ActivationToken;
import vn.lienketvung.identity.EmailAddress;

/** How a link that proves an address leaves the portal; in the transaction that made the link. */
public interface ProofDelivery {

    /** The mail names nobody and no establishment: the address may be a stranger's. */
    void send(EmailAddress to, ActivationToken link, Instant expiresAt);
}
