package vn.lienketvung.statistics;

import java.util.Optional;
import vn.lienketvung.shared.EditConflict;

/** All figures of the regional database, published or not, as far as whoever acts may see them. They are only ever added to. */
public interface Figures {

    Optional<Figure> find(FigureKey key);

    /**
     * Adds a revision after those that are there.
     *
     * @throws EditConflict when somebody else has added one of that number meanwhile
     */
    void add(FigureKey key, FigureRevision revision);
}
