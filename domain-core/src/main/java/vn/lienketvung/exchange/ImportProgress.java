package vn.lienketvung.exchange;

import java.util.UUID;

/** How far the work on a table has come; kept at once, whatever becomes of the work. */
public interface ImportProgress {

    /** The work begins, perhaps not for the first time. */
    void begin(UUID id);

    void reached(UUID id, int rows);

    /** The work is done: the next one begins for the first time. */
    void end(UUID id);

    /** How often the present work was begun. */
    int attempts(UUID id);
}
