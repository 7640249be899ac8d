package vn.lienketvung.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands.
 *
 * @param oldestPending when the mail that waits longest was made; null when none waits
 */
public record OutboxState(long pending, long failed, @Nullable Instant oldestPending) {}
