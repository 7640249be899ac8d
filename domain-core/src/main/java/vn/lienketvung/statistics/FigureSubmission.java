package vn.lienketvung.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * The way of one figure from the province to the public: entered, approved by the province, accepted and locked by the region
 * or the ministry, reopened with a reason. Its state is where the newest turn led.
 *
 * @param turns oldest first, one at least
 */
public record FigureSubmission(UUID id, FigureKey key, List<FigureTurn> turns) {

    public FigureSubmission {
        turns = List.copyOf(turns);
        if (turns.isEmpty() || turns.getFirst().to() != SubmissionState.ENTERED)
            throw new IllegalArgumentException("A submission begins with an entry: " + key);
    }

    public SubmissionState state() {
        return turns.getLast().to();
    }

    /** The number of the newest turn: what a person saw who decides on it. */
    public int seen() {
        return turns.getLast().number();
    }

    /** The turn with the newest value. */
    public FigureTurn entered() {
        return newest(SubmissionState.ENTERED);
    }

    /** The newest value. */
    public FigureEntry entry() {
        return Objects.requireNonNull(entered().entry());
    }

    /** The same with one more turn. */
    FigureSubmission taken(
            SubmissionState to,
            @Nullable FigureEntry entry,
            @Nullable String reason,
            Official by,
            Instant at) {
        var more = new ArrayList<>(turns);
        more.add(FigureTurn.of(seen() + 1, to, entry, reason, by, at));
        return new FigureSubmission(id, key, more);
    }

    /** The value before the newest was entered; null when there was none. */
    @Nullable FigureEntry before() {
        return turns.reversed().stream()
                .filter(turn -> turn.to() == SubmissionState.ENTERED)
                .skip(1)
                .findFirst()
                .map(FigureTurn::entry)
                .orElse(null);
    }

    /** Whether that person entered or, since then, approved what stands there now. */
    boolean wasMadeBy(UUID account) {
        return turns.stream()
                .filter(turn -> turn.number() >= entered().number())
                .filter(turn -> turn.to() != SubmissionState.REOPENED)
                .anyMatch(turn -> turn.by().account().equals(account));
    }

    private FigureTurn newest(SubmissionState to) {
        return turns.reversed().stream().filter(turn -> turn.to() == to).findFirst().orElseThrow();
    }
}
