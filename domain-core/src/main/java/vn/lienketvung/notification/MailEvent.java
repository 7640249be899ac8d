package vn.lienketvung.notification;

import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Trace;

/** What people do with the outbox. */
public sealed interface MailEvent extends DomainEvent {

    String SUBJECT = "mail";

    MailId mail();

    /** An administrator had a mail tried again. */
    record Retried(MailId mail, MailState from) implements MailEvent {
        @Override
        public String kind() {
            return "mail.retried";
        }

        @Override
        public Trace trace() {
            return Trace.of(SUBJECT, mail).moved(from, MailState.PENDING);
        }
    }
}
