package vn.lienketvung.identity;

/** How a one-time link leaves the portal towards its owner; in the transaction that made the link. */
public interface LinkDelivery {

    /** The link a person asked for because the password was forgotten. */
    void sendRecovery(Invitation link);
}
