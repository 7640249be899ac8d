package vn.lienketvung.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.lienketvung.identity.AccountId;

/** Notices that wait for the daily mail. */
public interface Digests {

    /** Everybody for whom at least one waits that was made before {@code until}, in a fixed order. */
    List<AccountId> waiting(Instant until);

    /**
     * Those of one person, read ones as well, the latest first; held until the transaction ends, and empty while
     * another replica holds them.
     */
    List<Notice> held(AccountId recipient, Instant until);

    /** They wait no longer. */
    void done(Collection<NoticeId> notices, Instant at);
}
