package vn.lienketvung.notification;

import vn.lienketvung.identity.AccountId;

/** How people want to hear of things. */
public interface MailChoices {

    /** What the person chose, or what is usual. */
    MailChoice of(AccountId account);

    void save(AccountId account, MailChoice choice);
}
