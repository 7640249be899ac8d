package vn.lienketvung.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.Page;

/** All notices. Everybody may add one for anybody; each person finds only their own. */
public interface Notices {

    /**
     * Tells each recipient who has not heard of the occasion before, and puts a mail into the outbox for those
     * who want one at once; part of the running transaction, whoever acts in it.
     *
     * @param letters the mail in every language
     * @return how many were told
     */
    int post(
            Collection<AccountId> recipients,
            NoticeContent content,
            Map<ReaderLanguage, Letter> letters,
            Instant at);

    /** One page of the person's notices, new ones first, then the latest. */
    Page<Notice> of(AccountId recipient, int page);

    long countNew(AccountId recipient);

    Optional<Notice> find(NoticeId id, AccountId recipient);

    /** Does nothing to one that was read before. */
    void markRead(NoticeId id, AccountId recipient, Instant at);

    /**
     * @return how many were new
     */
    int markAllRead(AccountId recipient, Instant at);
}
