package vn.lienketvung.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail on its way, held by one replica.
 *
 * @param to the address it is for, or that of the account at this moment; null when it has none
 * @param body with its one-time address
 * @param attempt from 1
 */
public record ClaimedMail(
        MailId id, @Nullable String to, String subject, String body, int attempt) {

    @Override
    public String toString() {
        return "ClaimedMail[" + id + ", attempt " + attempt + "]";
    }
}
