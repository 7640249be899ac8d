package vn.lienketvung.identity;

import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Leaves in the audit trail that somebody came in or went; the person is the one who acts. */
@UseCase
public class SignInTrail {

    private final DomainEvents events;

    public SignInTrail(DomainEvents events) {
        this.events = events;
    }

    public void entered(AccountId account, boolean secondFactor) {
        events.announce(new AccountEvent.SignedIn(account, secondFactor));
    }

    public void left(AccountId account) {
        events.announce(new AccountEvent.SignedOut(account));
    }
}
