package vn.lienketvung.identity;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** An account lost its owner, who asked for it; the trail does not say who it was. */
public record AccountErased(AccountId account, AccountStatus from) implements DomainEvent {

    @Override
    public String kind() {
        return "account.erased";
    }

    @Override
    public Trace trace() {
        return Trace.of(AccountEvent.SUBJECT, account).moved(from, AccountStatus.ERASED);
    }
}
