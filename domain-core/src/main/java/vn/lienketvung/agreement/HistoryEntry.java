package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One turn in the agreement's life as its own pages tell it.
 *
 * @param status the state after the turn
 * @param account null when the portal itself acted
 * @param versionHash the text at that time, 64 hex digits
 */
public record HistoryEntry(
        Turn turn,
        AgreementStatus status,
        @Nullable UUID account,
        String person,
        String organisation,
        Instant at,
        @Nullable String note,
        String versionHash) {}
