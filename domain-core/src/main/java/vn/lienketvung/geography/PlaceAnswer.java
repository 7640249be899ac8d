package vn.lienketvung.geography;

import java.time.LocalDate;
import java.util.List;

/**
 * What the portal knows of a place that was looked up, seen from one day.
 *
 * @param successors what carries it on; empty while it lives
 * @param predecessors what it was formed from; empty where the portal does not know
 */
public record PlaceAnswer(
        MatchKind match,
        AdministrativeUnit unit,
        LocalDate day,
        List<Succession> successors,
        List<Succession> predecessors,
        Surroundings around) {

    /** How the day asked for lies to the days on which the unit exists. */
    public enum Standing {
        EXISTS,
        ENDED,
        NOT_YET
    }

    public PlaceAnswer {
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
    }

    public Standing standing() {
        if (unit.validity().isOver(day)) return Standing.ENDED;
        return unit.validity().isAhead(day) ? Standing.NOT_YET : Standing.EXISTS;
    }

    public Fate fate() {
        return Fate.of(successors);
    }
}
