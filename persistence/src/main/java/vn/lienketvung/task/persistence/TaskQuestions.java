package vn.lienketvung.task.persistence;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienketvung.identity.Official;

/** A context that finds tasks by a query, which is sent together with those of the others. */
public interface TaskQuestions {

    /** Empty when nothing can wait for this person here. */
    Optional<TaskQuestion> questionOf(Official official, LocalDate today);
}
