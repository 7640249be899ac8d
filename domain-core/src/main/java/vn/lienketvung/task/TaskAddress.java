package vn.lienketvung.task;

import java.util.Optional;

/** Knows on which page of the portal a task is done; each context answers for its own kinds. */
public interface TaskAddress {

    /** The path of the page; empty for a kind of another context. */
    Optional<String> of(PendingTask task);
}
