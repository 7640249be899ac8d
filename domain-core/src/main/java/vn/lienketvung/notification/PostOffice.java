package vn.lienketvung.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.UseCase;

/**
 * The portal's own hands at the outbox. Each step is a transaction of its own: the talk with the mail server
 * lies between them and holds nothing in the database.
 */
@UseCase
public class PostOffice {

    /** What lies between an attempt and the next; after the last one the mail is given up. */
    static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    private static final Duration LEASE = Duration.ofMinutes(15);

    private final Outbox outbox;
    private final Clock clock;

    public PostOffice(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    public List<ClaimedMail> collect(int most) {
        return outbox.claim(most, clock.instant(), LEASE);
    }

    public void sent(ClaimedMail mail, String to) {
        outbox.sent(mail, to, clock.instant());
    }

    /** A mail server that cannot be reached or says no: later again, up to two days. */
    public void refused(ClaimedMail mail, String error) {
        outbox.refused(mail, error, next(mail.attempt()));
    }

    /** Nothing that time could mend, such as an account without an address. */
    public void givenUp(ClaimedMail mail, String error) {
        outbox.refused(mail, error, null);
    }

    private @Nullable Instant next(int attempt) {
        return attempt > PAUSES.size() ? null : clock.instant().plus(PAUSES.get(attempt - 1));
    }
}
