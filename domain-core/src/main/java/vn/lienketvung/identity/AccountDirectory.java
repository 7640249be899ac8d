package vn.lienketvung.identity;

import java.time.Instant;
import java.util.Optional;
import vn.lienketvung.shared.Page;

/** The read side of accounts, for administrators; everybody else finds at most themselves. */
public interface AccountDirectory {

    /**
     * @param now decides whether a link that is out can still be used
     */
    Optional<AccountSummary> find(AccountId id, Instant now);

    /** One page of those that match, in Vietnamese order of the names. */
    Page<AccountSummary> search(AccountQuery query, Instant now);
}
