package vn.lienketvung.task.persistence;

import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.identity.Official;

/** A context that finds tasks by a query, which is sent together with those of the others. */
public interface TaskQuestions {

    /** Empty when nothing can wait for this person here. */
    List<TaskQuestion> questionsOf(Official official, LocalDate today);
}
