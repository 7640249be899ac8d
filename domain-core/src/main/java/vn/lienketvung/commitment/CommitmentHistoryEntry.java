package vn.lienketvung.commitment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

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

    /** By the person behind a turn of the agreement. */
    static CommitmentHistoryEntry of(
            CommitmentTurn turn,
            CommitmentStatus status,
            HistoryEntry entered,
            Instant at,
            @Nullable String note) {
        return new CommitmentHistoryEntry(
                turn,
                status,
                entered.account(),
                entered.person(),
                entered.organisation(),
                at,
                note);
    }

    static CommitmentHistoryEntry of(
            CommitmentTurn turn,
            CommitmentStatus status,
            Official by,
            Instant at,
            @Nullable String note) {
        return new CommitmentHistoryEntry(
                turn,
                status,
                by.account().value(),
                nameOf(by, turn),
                by.organisationName(),
                at,
                note);
    }

    /** A deputy who countersigns a claim or holds it back does so for the absent leader. */
    private static String nameOf(Official by, CommitmentTurn turn) {
        return turn == CommitmentTurn.CLAIM_HELD_BACK || turn == CommitmentTurn.CLAIMED
                ? by.nameAs(Role.PROVINCE_LEADER, Role.DEPARTMENT_HEAD)
                : by.fullName();
    }
}
