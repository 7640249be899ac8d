package vn.lienketvung.task;

import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.identity.Official;

/** A context that may have something for a person to do; each one is asked for the list "Việc của tôi". */
public interface TaskSource {

    /** The most urgent at least: one more than {@link TaskBoard#MOST} where there are more. */
    List<PendingTask> tasksOf(Official official, LocalDate today);
}
