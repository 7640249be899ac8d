package vn.lienketvung.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work that waits for a person by name. It says no title: whoever hands it on keeps accounts and
 * sees no business record.
 *
 * @param body for whom it is done
 * @param dueOn null when there is no day
 */
public record OpenWork(WorkKind kind, UUID subject, String body, @Nullable LocalDate dueOn) {

    /** Names it on a form. */
    public String key() {
        return kind + ":" + subject;
    }

    /** The first signs of the record's identifier, by which people tell two of a kind apart. */
    public String mark() {
        return subject.toString().substring(0, 8);
    }
}
