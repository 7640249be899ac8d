package vn.lienketvung.counterfeit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found, and by whom.
 *
 * @param reason read by the reporter, and by the producer when the fake is confirmed
 * @param handedTo the authority that goes on with it, such as the market surveillance of a province; null for none
 */
public record Determination(
        String reason,
        @Nullable String handedTo,
        UUID account,
        String person,
        String organisation,
        Instant at) {}
