package vn.lienketvung.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.AccountId;

/**
 * One person's notice. Nobody else sees it, administrators included.
 *
 * @param readAt when the person read it or put it aside; null while it is new
 */
public record Notice(
        NoticeId id,
        AccountId recipient,
        NoticeKind kind,
        String messageKey,
        List<String> arguments,
        String address,
        Instant at,
        @Nullable Instant readAt) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public boolean isNew() {
        return readAt == null;
    }
}
