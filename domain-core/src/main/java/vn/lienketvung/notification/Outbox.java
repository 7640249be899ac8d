package vn.lienketvung.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.shared.Page;

/** All mails. What was committed here is sent at least once; a second copy bears the same Message-ID. */
public interface Outbox {

    /**
     * @return false when the recipient has a mail of this occasion already; nothing was added then
     */
    boolean add(
            AccountId recipient,
            Letter letter,
            @Nullable String secret,
            String onceKey,
            Instant at);

    /**
     * A mail to somebody who has no account; anybody may have one sent, because the change it tells of is theirs.
     *
     * @return false when that address has a mail of this occasion already
     */
    boolean addOutside(
            EmailAddress to, Letter letter, @Nullable String secret, String onceKey, Instant at);

    /**
     * Takes mails whose time has come, the oldest first, and keeps them from every other replica until
     * {@code now} plus {@code lease}: whoever dies in between loses them to the next attempt.
     */
    List<ClaimedMail> claim(int most, Instant now, Duration lease);

    /** Does nothing when another attempt has been made meanwhile. */
    void sent(ClaimedMail mail, String to, Instant at);

    /**
     * @param next null to give up
     */
    void refused(ClaimedMail mail, String error, @Nullable Instant next);

    Page<OutboxMail> search(MailQuery query);

    Optional<OutboxMail> find(MailId id);

    /** Lets a mail that was given up be tried from the beginning. */
    void retry(MailId id, Instant at);

    OutboxState state();
}
