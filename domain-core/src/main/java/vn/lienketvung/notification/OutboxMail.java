package vn.lienketvung.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;

/**
 * A mail as the outbox keeps it.
 *
 * @param recipient null for somebody who has no account
 * @param recipientName null likewise
 * @param letter the secret is not in it: {@link MailContent#SECRET_PLACE} stands for it
 * @param hasSecret whether it was made with a one-time address
 * @param secret the one-time address; null without one, and once the mail was sent
 * @param nextAttempt not before then
 * @param lastError what the last attempt met, for operators; null when it met nothing
 * @param sentTo the address it went to; null before
 */
public record OutboxMail(
        MailId id,
        @Nullable AccountId recipient,
        @Nullable String recipientName,
        Letter letter,
        boolean hasSecret,
        @Nullable String secret,
        MailState state,
        int attempts,
        Instant madeAt,
        Instant nextAttempt,
        @Nullable String lastError,
        @Nullable Instant sentAt,
        @Nullable String sentTo) {

    /** A body with its one-time address in its place. */
    public static String whole(String body, String secret) {
        return body.replace(MailContent.SECRET_PLACE, secret);
    }
}
