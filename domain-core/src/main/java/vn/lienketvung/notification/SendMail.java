package vn.lienketvung.notification;

import java.time.Clock;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.shared.UseCase;

/** Puts a mail that is no notice into the outbox, in the transaction of whatever it belongs to. */
@UseCase
public class SendMail {

    private final Outbox outbox;
    private final MailChoices choices;
    private final NoticeWording wording;
    private final Clock clock;

    public SendMail(Outbox outbox, MailChoices choices, NoticeWording wording, Clock clock) {
        this.outbox = outbox;
        this.choices = choices;
        this.wording = wording;
        this.clock = clock;
    }

    /** Only for the portal itself and for administrators; the same occasion is mailed once to the same person. */
    public void to(AccountId recipient, MailContent content) {
        var letter = wording.mail(content, choices.of(recipient).language());
        outbox.add(recipient, letter, content.secret(), content.onceKey(), clock.instant());
    }

    /**
     * To somebody who has no account; the same occasion is mailed once to the same address.
     *
     * @param path the page it leads to, when it bears no secret
     */
    public void outside(EmailAddress to, MailContent content, String path) {
        var letter = wording.outside(content, path);
        outbox.addOutside(to, letter, content.secret(), content.onceKey(), clock.instant());
    }
}
