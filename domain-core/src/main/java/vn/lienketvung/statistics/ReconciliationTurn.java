package vn.lienketvung.statistics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One turn in the comparison of two sources; turns are only ever added.
 *
 * @param number from 1, without gaps
 * @param to the state it leads to
 * @param entry the value with its source, of whoever stated it and of the province; null for every other turn
 * @param side who explains; null for every other turn
 * @param reason why the two differ, for whoever explains or decides; null for every other turn
 * @param verdict which value stands; null unless decided
 * @param words in which it was explained or decided; null for every other turn
 * @param by who took it, by the names of that day; of the province's value, who entered it
 * @param body the organisation of that person
 */
public record ReconciliationTurn(
        int number,
        ReconciliationDeed deed,
        ReconciliationState to,
        @Nullable FigureEntry entry,
        @Nullable Side side,
        @Nullable DifferenceReason reason,
        @Nullable Verdict verdict,
        @Nullable String words,
        Recorder by,
        UUID body,
        Instant at) {

    public ReconciliationTurn {
        if ((deed == ReconciliationDeed.STATED || deed == ReconciliationDeed.COMPARED)
                != (entry != null))
            throw new IllegalArgumentException("A value belongs to " + deed);
        if ((deed == ReconciliationDeed.DECIDED) != (verdict != null))
            throw new IllegalArgumentException("A decision, and nothing else, says what stands");
        if ((reason == null) != (words == null))
            throw new IllegalArgumentException("A reason has its words");
    }

    boolean is(ReconciliationDeed other) {
        return deed == other;
    }
}
