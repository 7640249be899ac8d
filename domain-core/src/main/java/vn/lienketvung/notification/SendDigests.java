package vn.lienketvung.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * The daily mail: at 07:30 in Vietnam each person who asked for it gets at most one, with what came since the
 * one before. After a pause of the portal the last 07:30 is made up for, once.
 */
@UseCase
public class SendDigests {

    static final LocalTime HOUR = LocalTime.of(7, 30);

    private final Digests digests;
    private final Outbox outbox;
    private final MailChoices choices;
    private final NoticeWording wording;
    private final Clock clock;

    public SendDigests(
            Digests digests,
            Outbox outbox,
            MailChoices choices,
            NoticeWording wording,
            Clock clock) {
        this.digests = digests;
        this.outbox = outbox;
        this.choices = choices;
        this.wording = wording;
        this.clock = clock;
    }

    /** Everybody who is owed one now. */
    public List<AccountId> due() {
        return digests.waiting(last().toInstant());
    }

    /** One person's; a transaction of its own, so that one failure keeps nobody else waiting. */
    public void send(AccountId recipient) {
        var until = last();
        var now = clock.instant();
        var held = digests.held(recipient, until.toInstant());
        var unread = held.stream().filter(Notice::isNew).toList();
        if (unread.isEmpty() || mailed(recipient, unread, "digest:" + until.toLocalDate(), now))
            digests.done(held.stream().map(Notice::id).toList(), now);
    }

    /** False when the day's mail has gone already: what came late waits for the next. */
    private boolean mailed(AccountId recipient, List<Notice> unread, String onceKey, Instant now) {
        var letter = wording.digestOf(unread, choices.of(recipient).language());
        return outbox.add(recipient, letter, null, onceKey, now);
    }

    private ZonedDateTime last() {
        var now = clock.instant().atZone(VietnamTime.ZONE);
        var today = now.toLocalDate().atTime(HOUR).atZone(VietnamTime.ZONE);
        return now.isBefore(today) ? today.minusDays(1) : today;
    }
}
