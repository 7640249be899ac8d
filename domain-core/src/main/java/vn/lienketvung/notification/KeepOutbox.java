package vn.lienketvung.notification;

import java.time.Clock;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator looks after mails that could not be sent. */
@UseCase
public class KeepOutbox {

    private final Outbox outbox;
    private final DomainEvents events;
    private final Clock clock;

    public KeepOutbox(Outbox outbox, DomainEvents events, Clock clock) {
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused unless the mail was given up
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public void retry(MailId id) {
        Acting.mustWriteFor(Audience.ADMINISTRATION, "mail.retry");
        var mail = outbox.find(id).orElseThrow(() -> new NotFound(MailEvent.SUBJECT, id));
        if (mail.state() != MailState.FAILED)
            throw new ActionRefused(Refusal.of("notification.rule.not-failed"));
        outbox.retry(id, clock.instant());
        events.announce(new MailEvent.Retried(id, mail.state()));
    }
}
