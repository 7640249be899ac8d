package vn.lienketvung.notification.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.notification.MailContent;
import vn.lienketvung.notification.MailState;
import vn.lienketvung.notification.OutboxMail;

/**
 * A mail as administrators see it.
 *
 * @param recipient null for somebody who has no account
 * @param body names no record; the one-time address is in it in a trial only; else {@code before}, a mask and {@code after}
 * @param next when it is tried next; null unless it waits
 */
record MailLine(
        String id,
        @Nullable String recipient,
        String subject,
        MailState state,
        int attempts,
        Instant madeAt,
        @Nullable Instant next,
        @Nullable Instant sentAt,
        @Nullable String sentTo,
        @Nullable String error,
        String body,
        boolean masked,
        String after) {

    static MailLine of(OutboxMail mail, boolean trial) {
        String secret = trial ? mail.secret() : null;
        String shown = mail.letter().shown();
        String body = secret == null ? shown : OutboxMail.whole(shown, secret);
        int place = body.indexOf(MailContent.SECRET_PLACE);
        boolean masked = mail.hasSecret() && place >= 0;
        return new MailLine(
                mail.id().toString(),
                mail.recipientName(),
                mail.letter().subject(),
                mail.state(),
                mail.attempts(),
                mail.madeAt(),
                mail.state() == MailState.PENDING ? mail.nextAttempt() : null,
                mail.sentAt(),
                mail.sentTo(),
                mail.lastError(),
                masked ? body.substring(0, place) : body,
                masked,
                masked ? body.substring(place + MailContent.SECRET_PLACE.length()) : "");
    }

    public boolean failed() {
        return state == MailState.FAILED;
    }

    /** The colour of the state's tag. */
    public String tag() {
        return switch (state) {
            case PENDING -> attempts == 0 ? "" : "warn";
            case SENT -> "ok";
            case FAILED -> "bad";
        };
    }
}
