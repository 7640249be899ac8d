package vn.lienketvung.identity;

/** How a one-time link leaves the portal towards its owner; in the transaction that made the link. */
public interface LinkDelivery {

    /** The first link of an account that was opened without an administrator, for whom it says how to sign in. */
    void sendInvitation(Invitation link, Username username);

    /** The link a person asked for because the password was forgotten. */
    void sendRecovery(Invitation link);
}
