package vn.lienketvung.commitment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

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
        @Nullable String note) {

    static CommitmentHistoryEntry byPortal(
            CommitmentTurn turn, CommitmentStatus status, Instant at) {
        return new CommitmentHistoryEntry(turn, status, null, "", "", at, null);
    }

    static CommitmentHistoryEntry of(
            CommitmentTurn turn,
            CommitmentStatus status,
            Official by,
            Instant at,
            @Nullable String note) {
        return new CommitmentHistoryEntry(
                turn, status, by.account().value(), by.fullName(), by.organisationName(), at, note);
    }
}
