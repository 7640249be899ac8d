package vn.lienketvung.commitment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One turn in the commitment's life as its own page tells it.
 *
 * @param account null when the portal itself acted
 */
public record CommitmentHistoryEntry(
        CommitmentTurn turn,
        CommitmentStatus status,
        @Nullable UUID account,
        String person,
        String organisation,
        Instant at,
        @Nullable String note) {}
