package vn.lienketvung.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.shared.EditConflict;

/** Comparisons of two sources, as far as whoever acts may see them. Turns are only ever added. */
public interface Reconciliations {

    Optional<Reconciliation> find(FigureKey key);

    Optional<Reconciliation> find(UUID id);

    /** Newest period first, then by province and indicator. */
    List<Reconciliation> all();

    /**
     * Adds the newest turn after those that are there; the first one begins the comparison.
     *
     * @throws EditConflict when somebody else has taken one of that number meanwhile
     */
    void add(Reconciliation reconciliation);
}
