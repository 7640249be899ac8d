package vn.lienketvung.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Sha256;

/**
 * A table that somebody sent, and how far it has come.
 *
 * @param subject what its rows are, such as {@code establishment}
 * @param columns the key of each column of the outline, empty for those left out
 * @param choice what its sender chose for loading; null before
 * @param failure the message key of what went wrong last; null when all is well
 * @param attempts how often the portal began its present work; more than one when it was stopped in the middle
 * @param done rows gone through
 */
public record ImportJob(
        UUID id,
        String subject,
        ImportSender sender,
        String fileName,
        Sha256 sha256,
        long bytes,
        TableOutline outline,
        List<String> columns,
        ImportState state,
        @Nullable ImportChoice choice,
        ImportTally tally,
        @Nullable String failure,
        List<String> failureArguments,
        Instant sentAt,
        Instant turnedAt,
        @Nullable Instant loadedAt,
        int attempts,
        int done) {

    /** How long loading can be undone; the file and its rows are kept as long. */
    public static final Duration KEPT = Duration.ofDays(7);

    public ImportJob {
        columns = List.copyOf(columns);
        failureArguments = List.copyOf(failureArguments);
    }

    /** Whether it can be undone, as far as time goes. */
    public boolean isUndoable(Instant now) {
        return state == ImportState.LOADED && loadedAt != null && now.isBefore(undoableUntil());
    }

    public Instant undoableUntil() {
        return (loadedAt == null ? turnedAt : loadedAt).plus(KEPT);
    }

    /** Whether the file and the rows are still here. */
    public boolean isKept(Instant now) {
        return now.isBefore(turnedAt.plus(KEPT));
    }

    /** Whether the portal was stopped in the middle of its work and began anew. */
    public boolean wasInterrupted() {
        return attempts > 1;
    }

    /** From 0 to 100. */
    public int percent() {
        return outline.rows() == 0 ? 0 : (int) Math.min(100, done * 100L / outline.rows());
    }
}
