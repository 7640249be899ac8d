package vn.lienketvung.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * Who decided on a request, when, and why not.
 *
 * @param account of the administrator
 * @param ground null when it was granted
 * @param words what the ground is in this case; null when it was granted
 */
public record ErasureDecision(
        UUID account,
        String person,
        Instant at,
        @Nullable RefusalGround ground,
        @Nullable String words) {

    static ErasureDecision granted(Official by, Instant at) {
        return new ErasureDecision(by.account().value(), by.fullName(), at, null, null);
    }
}
