package vn.lienketvung.statistics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * One turn on the way of a figure; turns are only ever added.
 *
 * @param number from 1, without gaps
 * @param to the state it leads to
 * @param entry what was entered; null for every other turn
 * @param reason why it was reopened; null for every other turn
 * @param by who took it, by the names of that day
 * @param body the organisation of that person
 */
public record FigureTurn(
        int number,
        SubmissionState to,
        @Nullable FigureEntry entry,
        @Nullable String reason,
        Recorder by,
        UUID body,
        Instant at) {

    public FigureTurn {
        if ((to == SubmissionState.ENTERED) != (entry != null))
            throw new IllegalArgumentException("An entry, and nothing else, has a value");
        if ((to == SubmissionState.REOPENED) != (reason != null))
            throw new IllegalArgumentException("Who reopens, and nobody else, says why");
    }

    static FigureTurn of(
            int number,
            SubmissionState to,
            @Nullable FigureEntry entry,
            @Nullable String reason,
            Official by,
            Instant at) {
        var body = by.organisation().value();
        return new FigureTurn(number, to, entry, reason, Recorder.of(by), body, at);
    }
}
