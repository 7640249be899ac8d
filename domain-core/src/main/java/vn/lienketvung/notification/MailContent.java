package vn.lienketvung.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is no notice, such as an invitation.
 *
 * @param messageKey its two texts are {@code <messageKey>.subject} and {@code <messageKey>.body}
 * @param secret a one-time address the body ends with; kept apart until the mail is sent, then forgotten
 * @param onceKey tells this occasion from every other
 */
public record MailContent(
        String messageKey, List<String> arguments, @Nullable String secret, String onceKey) {

    /** Stands in the body where the secret belongs. */
    public static final String SECRET_PLACE = "{{lien-ket}}";

    public MailContent {
        arguments = List.copyOf(arguments);
    }
}
