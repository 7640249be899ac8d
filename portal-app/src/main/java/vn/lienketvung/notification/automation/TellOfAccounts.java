package vn.lienketvung.notification.automation;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountEvent;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.notification.NoticeContent;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.notification.Notify;

/** Tells deputies that they stand in for somebody, and when that ends before its day. */
@Component
class TellOfAccounts {

    private static final String PROFILE = "/lam-viec/ho-so-ca-nhan/uy-quyen";

    private final Accounts accounts;
    private final Notify notify;

    TellOfAccounts(Accounts accounts, Notify notify) {
        this.accounts = accounts;
        this.notify = notify;
    }

    @EventListener
    void on(AccountEvent.RoleDelegated event) {
        tell(
                event.deputy(),
                "delegated." + event.role(),
                List.of(
                        nameOf(event.account()),
                        event.firstDay().toString(),
                        event.lastDay().toString()));
    }

    @EventListener
    void on(AccountEvent.DelegationRevoked event) {
        tell(event.deputy(), "delegation-ended." + event.role(), List.of(nameOf(event.account())));
    }

    private String nameOf(AccountId account) {
        return accounts.get(account).person().fullName();
    }

    private void tell(AccountId deputy, String what, List<String> arguments) {
        notify.tell(
                List.of(deputy),
                new NoticeContent(
                        NoticeKind.ACCOUNT,
                        "identity.notice." + what,
                        arguments,
                        PROFILE,
                        AccountEvent.SUBJECT,
                        deputy.value(),
                        "delegation:" + UUID.randomUUID()));
    }
}
