package vn.lienketvung.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * Đối chiếu hai nguồn: what the province and a second source say of the same figure, why they differ and which value stands. No
 * turn takes a value away. A new value of either side begins the comparison anew: a decision holds for the two it was made on.
 *
 * @param turns oldest first, one at least
 */
public record Reconciliation(UUID id, FigureKey key, List<ReconciliationTurn> turns) {

    /** The record, as the audit trail and the notices call it. */
    public static final String SUBJECT = "figure-reconciliation";

    public Reconciliation {
        turns = List.copyOf(turns);
        if (turns.isEmpty() || !turns.getFirst().is(ReconciliationDeed.STATED))
            throw new IllegalArgumentException("A second source comes first: " + key);
    }

    public ReconciliationState state() {
        return turns.getLast().to();
    }

    /** The number of the newest turn: what a person saw who takes the next. */
    public int seen() {
        return turns.getLast().number();
    }

    /** The turn with the newest value of the second source. */
    public ReconciliationTurn second() {
        return newest(ReconciliationDeed.STATED).orElseThrow();
    }

    /** The turn with the newest value of the province; empty as long as it has approved none. */
    public Optional<ReconciliationTurn> province() {
        return newest(ReconciliationDeed.COMPARED);
    }

    /** Empty as long as there is nothing to compare with. */
    public Optional<Difference> difference() {
        return province().map(first -> between(entry(first), entry(second())));
    }

    /** The decision on these two values; empty before it, and once a side has said another value. */
    public Optional<ReconciliationTurn> decision() {
        return state() == ReconciliationState.DECIDED
                ? newest(ReconciliationDeed.DECIDED)
                : Optional.empty();
    }

    /** The newest explanation that the side gave of these two values. */
    public Optional<ReconciliationTurn> explanation(Side of) {
        var since =
                Math.max(second().number(), province().map(ReconciliationTurn::number).orElse(0));
        return turns.reversed().stream()
                .filter(turn -> turn.number() > since && turn.side() == of)
                .findFirst();
    }

    /** Whether that person said one of the two values. */
    boolean wasSaidBy(UUID account) {
        return second().by().account().equals(account)
                || province().filter(first -> first.by().account().equals(account)).isPresent();
    }

    static Reconciliation begun(FigureKey key, FigureEntry entry, Official by, Instant at) {
        var turn =
                new ReconciliationTurn(
                        1,
                        ReconciliationDeed.STATED,
                        ReconciliationState.WAITING,
                        entry,
                        null,
                        null,
                        null,
                        null,
                        Recorder.of(by),
                        by.organisation().value(),
                        at);
        return new Reconciliation(UUID.randomUUID(), key, List.of(turn));
    }

    Reconciliation stated(FigureEntry entry, Duty duty, Official by, Instant at) {
        var first = province().map(Reconciliation::entry).orElse(null);
        return said(
                ReconciliationDeed.STATED,
                judged(duty, first, entry),
                entry,
                Recorder.of(by),
                by.organisation().value(),
                at);
    }

    /** Lays beside it what the province answers for. */
    Reconciliation compared(FigureTurn entered, Duty duty, Instant at) {
        var entry = Objects.requireNonNull(entered.entry());
        return said(
                ReconciliationDeed.COMPARED,
                judged(duty, entry, entry(second())),
                entry,
                entered.by(),
                entered.body(),
                at);
    }

    Reconciliation explained(Side side, Because because, Official by, Instant at) {
        return judged(ReconciliationDeed.EXPLAINED, state(), side, null, because, by, at);
    }

    Reconciliation decided(Verdict verdict, Because because, Official by, Instant at) {
        return judged(
                ReconciliationDeed.DECIDED,
                ReconciliationState.DECIDED,
                null,
                verdict,
                because,
                by,
                at);
    }

    /** The value that a turn brought. */
    static FigureEntry entry(ReconciliationTurn turn) {
        return Objects.requireNonNull(turn.entry());
    }

    private static ReconciliationState judged(
            Duty duty, @Nullable FigureEntry first, FigureEntry second) {
        if (first == null) return ReconciliationState.WAITING;
        return Tolerance.holds(duty, between(first, second))
                ? ReconciliationState.AGREED
                : ReconciliationState.OPEN;
    }

    private static Difference between(FigureEntry first, FigureEntry second) {
        return new Difference(first.value(), second.value());
    }

    private Reconciliation said(
            ReconciliationDeed deed,
            ReconciliationState to,
            FigureEntry entry,
            Recorder by,
            UUID body,
            Instant at) {
        return with(
                new ReconciliationTurn(
                        seen() + 1, deed, to, entry, null, null, null, null, by, body, at));
    }

    private Reconciliation judged(
            ReconciliationDeed deed,
            ReconciliationState to,
            @Nullable Side side,
            @Nullable Verdict verdict,
            Because because,
            Official by,
            Instant at) {
        return with(
                new ReconciliationTurn(
                        seen() + 1,
                        deed,
                        to,
                        null,
                        side,
                        because.reason(),
                        verdict,
                        because.words(),
                        Recorder.of(by),
                        by.organisation().value(),
                        at));
    }

    private Reconciliation with(ReconciliationTurn turn) {
        var more = new ArrayList<>(turns);
        more.add(turn);
        return new Reconciliation(id, key, more);
    }

    private Optional<ReconciliationTurn> newest(ReconciliationDeed deed) {
        return turns.reversed().stream().filter(turn -> turn.is(deed)).findFirst();
    }
}
